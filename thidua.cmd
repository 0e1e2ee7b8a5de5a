@echo off
rem Builds what is missing, then runs the program.
setlocal
set "BASE=%~dp0"
if "%BASE:~-1%"=="\" set "BASE=%BASE:~0,-1%"
set "APP=%BASE%\target\app\thidua.jar"

rem What we print is UTF-8.
for /f "tokens=2 delims=:." %%c in ('chcp') do set "CODEPAGE=%%c"
chcp 65001 >nul

set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
    echo Chưa cài Java: cần JDK 17 trở lên, đặt JAVA_HOME hoặc PATH. 1>&2
    set "CODE=2"
    goto :end
)

powershell -NoProfile -Command "$app = Get-Item -LiteralPath $env:APP -ErrorAction SilentlyContinue; if (-not $app) { exit 1 }; $sources = (Join-Path $env:BASE 'pom.xml'), (Join-Path $env:BASE 'src\main'), (Join-Path $env:BASE 'jobs\*.schema.json'); $newer = Get-ChildItem -Path $sources -Recurse -File | Where-Object { $_.LastWriteTime -gt $app.LastWriteTime } | Select-Object -First 1; if ($newer) { exit 1 } else { exit 0 }"
if not errorlevel 1 goto :run

echo Đang dựng chương trình… 1>&2
pushd "%BASE%"
call mvn -B -q -DskipTests -Dspotless.check.skip package
set "CODE=%ERRORLEVEL%"
popd
if not "%CODE%"=="0" (
    echo Không dựng được chương trình; lý do ở trên. 1>&2
    goto :end
)
if exist "%BASE%\target\app" rmdir /s /q "%BASE%\target\app"
"%JAVA%" -Djarmode=tools -jar "%BASE%\target\thidua.jar" extract --destination "%BASE%\target\app" >nul
set "CODE=%ERRORLEVEL%"
if not "%CODE%"=="0" goto :end
"%JAVA%" -cp "%APP%" vn.thidua.database.PostgresBinaries "%BASE%\target\app\binaries"
set "CODE=%ERRORLEVEL%"
if not "%CODE%"=="0" goto :end

:run
"%JAVA%" -Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 -Djdk.console=java.base -Djava.awt.headless=true "-Dthidua.base=%BASE%" "-Dthidua.binaries=%BASE%\target\app\binaries" -jar "%APP%" %*
set "CODE=%ERRORLEVEL%"

:end
if defined CODEPAGE chcp %CODEPAGE% >nul
exit /b %CODE%

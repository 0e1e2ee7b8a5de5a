package vn.thidua;

import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.ExpectedInput;
import vn.thidua.campaign.HeadAppraiser;

/** What no program can know when a year begins: whether the law still holds, who is deputy, what else names the old year. */
final class PlacesToLookAt {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT);
    private static final Pattern LEGAL = Pattern.compile("\\s*(legalBasis:|.*\\blegal:).*");

    private final Campaign old;
    private final int year;
    private final Succeeding heads;
    private final List<String> places = new ArrayList<>();

    PlacesToLookAt(Campaign old, int year, Succeeding heads) {
        this.old = old;
        this.year = year;
        this.heads = heads;
    }

    List<String> in(Map<String, String> files) {
        files.forEach(this::lines);
        old.inputs().forEach(this::due);
        old.blocs().forEach(this::deputy);
        if (old.appraisal().headAppraisedBy() == HeadAppraiser.DEPUTY
                && files.values().stream().anyMatch(text -> text.contains("# headAppraisedBy: DEPUTY"))) {
            places.add("campaign.yaml: ghi lại headAppraisedBy: DEPUTY khi đã có khối phó; đến lúc ấy là HEAD");
        }
        if (old.illustrative()) {
            places.add("campaign.yaml: illustrative: true – đổi thành false khi số liệu là thật");
        }
        return places;
    }

    private void lines(String file, String text) {
        Pattern oldYear = Pattern.compile("(?<!\\d)" + old.year() + "(?!\\d)");
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (LEGAL.matcher(line).matches()) {
                place(file, i, "căn cứ còn hiệu lực không?", line);
            } else if (year != old.year() && oldYear.matcher(line).find()) {
                place(file, i, "còn nhắc năm " + old.year(), line);
            }
        }
    }

    private void place(String file, int line, String question, String text) {
        places.add("%s:%d: %s  %s".formatted(file, line + 1, question, text.strip()));
    }

    private void due(ExpectedInput input) {
        ZonedDateTime due = input.due().plusYears(year - old.year());
        boolean weekend = due.getDayOfWeek() == DayOfWeek.SATURDAY || due.getDayOfWeek() == DayOfWeek.SUNDAY;
        if (weekend) {
            places.add("campaign.yaml: hạn nộp %s rơi vào %s"
                    .formatted(MOMENT.format(due), due.getDayOfWeek() == DayOfWeek.SUNDAY ? "Chủ nhật" : "thứ Bảy"));
        }
    }

    private void deputy(Bloc bloc) {
        String deputy = bloc.deputy();
        if (deputy == null || !heads.codes().containsKey(bloc.code())) {
            return;
        }
        places.add(
                deputy.equals(heads.codes().get(bloc.code()))
                        ? "campaign.yaml: điền deputy (khối phó) của %s khi đã bầu".formatted(bloc.code())
                        : "campaign.yaml: deputy của %s giữ như năm cũ (%s)".formatted(bloc.code(), deputy));
    }
}

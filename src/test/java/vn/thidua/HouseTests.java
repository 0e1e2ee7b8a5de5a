package vn.thidua;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Component;
import vn.thidua.database.DatabaseBeans;

/** The walls: the listing of the rooms sorts in the order of the data, and imports point up that listing. */
@AnalyzeClasses(packages = "vn.thidua", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTests {

    private static final String HOUSE = "vn.thidua";

    @ArchTest
    static final ArchRule importsPointUpTheListing =
            classes().that().resideInAPackage(HOUSE + ".*..").should(importOnlyRoomsAbove());

    @ArchTest
    static final ArchRule arithmeticNeedsNothingButTheJdk = noClasses()
            .that()
            .resideInAnyPackage("vn.thidua.campaign", "vn.thidua.finding", "vn.thidua.score")
            .should()
            .dependOnClassesThat(resideInAPackage("org.springframework..")
                    .or(resideInAPackage("org.apache.."))
                    .or(resideInAPackage("tools.jackson..")));

    @ArchTest
    static final ArchRule spreadsheetsAreReadInOneRoom = noClasses()
            .that()
            .resideOutsideOfPackage("vn.thidua.ingest..")
            .should()
            .dependOnClassesThat(resideInAPackage("com.fasterxml.aalto..").or(resideInAPackage("de.siegmar..")));

    @ArchTest
    static final ArchRule spreadsheetsAreWrittenInOneRoom = noClasses()
            .that()
            .resideOutsideOfPackages("vn.thidua.workbook..", "vn.thidua.ingest..", "vn.thidua.yearend.deck..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.apache.poi.."));

    @ArchTest
    static final ArchRule papersKnowNothingOfEmulation = noClasses()
            .that()
            .resideInAPackage("vn.thidua.word..")
            .should()
            .dependOnClassesThat(resideInAPackage("vn.thidua..")
                    .and(not(resideInAPackage("vn.thidua.word..")))
                    .or(resideInAPackage("org.apache.."))
                    .or(resideInAPackage("org.springframework..")));

    /** Charts of Office's own, which it carries, are all that it shares with the rooms above. */
    @ArchTest
    static final ArchRule decksKnowNothingOfEmulation = noClasses()
            .that()
            .resideInAPackage("vn.thidua.yearend.deck..")
            .should()
            .dependOnClassesThat(resideInAPackage("vn.thidua..")
                    .and(not(resideInAnyPackage(
                            "vn.thidua.yearend.deck..", "vn.thidua.workbook..", "vn.thidua.visual.drawing..")))
                    .or(resideInAPackage("org.springframework..")));

    @ArchTest
    static final ArchRule slidesAreWrittenInOneRoom = noClasses()
            .that()
            .resideOutsideOfPackage("vn.thidua.yearend.deck..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.apache.poi.xslf.."));

    @ArchTest
    static final ArchRule thePageIsWrittenWithoutOtherPapers = noClasses()
            .that()
            .resideInAPackage("vn.thidua.yearend.page..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("vn.thidua.word..", "vn.thidua.workbook..", "vn.thidua.yearend..")
                    .and(not(resideInAPackage("vn.thidua.yearend.page..")))
                    .or(resideInAPackage("org.apache.."))
                    .or(resideInAPackage("org.springframework..")));

    @ArchTest
    static final ArchRule picturesAreDrawnInOneRoom = noClasses()
            .that()
            .resideOutsideOfPackage("vn.thidua.visual..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.jfree.."));

    @ArchTest
    static final ArchRule scoresAreExact = noClasses()
            .that()
            .resideInAnyPackage(
                    "vn.thidua.campaign..", "vn.thidua.reconcile..", "vn.thidua.score..", "vn.thidua.standing..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Double.class);

    /** Nobody searches for them at the start, so each has to be named. */
    @ArchTest
    static void everyComponentIsNamedByTheApplication(JavaClasses house) {
        Set<String> named = Stream.of(ThiduaApplication.class, DatabaseBeans.class)
                .flatMap(type -> Stream.of(type.getAnnotation(Import.class).value()))
                .filter(type -> type != DatabaseBeans.class)
                .map(Class::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> components = house.stream()
                .filter(type ->
                        type.isMetaAnnotatedWith(Component.class) && !type.isEquivalentTo(ThiduaApplication.class))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).isEqualTo(components);
    }

    private static ArchCondition<JavaClass> importOnlyRoomsAbove() {
        return new ArchCondition<>("import only rooms above") {
            @Override
            public void check(JavaClass owner, ConditionEvents events) {
                for (Dependency dependency : owner.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass();
                    if (target.getPackageName().startsWith(HOUSE)
                            && room(target).compareTo(room(owner)) > 0) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                    if (target.getPackageName().equals(HOUSE)) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static String room(JavaClass type) {
        String below = type.getPackageName().substring(HOUSE.length());
        return below.isEmpty() ? "" : below.substring(1).split("\\.", 2)[0];
    }
}

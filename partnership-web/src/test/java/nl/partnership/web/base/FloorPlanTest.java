package nl.partnership.web.base;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.partnership.domain.base.PartnershipDataSource;
import nl.partnership.domain.base.Room;

/** The floor plan of docs/architecture.md: which floor and which room may know which. */
@AnalyzeClasses(packages = "nl.partnership", importOptions = ImportOption.DoNotIncludeTests.class)
@ArchTag("shape")
class FloorPlanTest {

    private static final int MOST_TYPES = 45;

    @ArchTest
    static final ArchRule the_domain_knows_java_and_a_few_jakarta_interfaces = classes()
            .that()
            .resideInAPackage("nl.partnership.domain..")
            .and()
            .doNotBelongToAnyOf(PartnershipDataSource.class)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "nl.partnership.domain..",
                    "java..",
                    "javax.crypto..",
                    "jakarta.persistence..",
                    "jakarta.validation..",
                    "jakarta.json..",
                    "jakarta.ejb..");

    @ArchTest
    static final ArchRule of_ejb_the_domain_knows_only_what_marks_its_exceptions = noClasses()
            .that()
            .resideInAPackage("nl.partnership.domain..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("jakarta\\.ejb\\.(?!ApplicationException).*");

    @ArchTest
    static final ArchRule the_persistence_provider_is_met_by_one_class = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("nl.partnership.ejb.audit.EclipseLink")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.eclipse.persistence..")
            .because("another provider, or its next line, spells its insides in another way");

    @ArchTest
    static final ArchRule the_data_source_adds_configuration = classes()
            .that()
            .belongToAnyOf(PartnershipDataSource.class)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "nl.partnership.domain..", "java..", "javax.sql..", "org.eclipse.microprofile.config..");

    @ArchTest
    static final ArchRule services_know_nothing_of_the_web = noClasses()
            .that()
            .resideInAPackage("nl.partnership.ejb..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "nl.partnership.web..",
                    "jakarta.faces..",
                    "jakarta.servlet..",
                    "jakarta.ws.rs..",
                    "org.primefaces..");

    @ArchTest
    static final ArchRule pages_know_nothing_of_persistence = noClasses()
            .that()
            .resideInAPackage("nl.partnership.web..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "(?:jakarta\\.persistence|jakarta\\.transaction|javax\\.sql|java\\.sql)\\.(?!SQLException).*");

    @ArchTest
    static final ArchRule pages_reach_data_through_guarded_services_alone = noClasses()
            .that()
            .resideInAPackage("nl.partnership.web..")
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "reach data without a guard",
                    type -> !type.getSimpleName().endsWith("Service")
                            && type.getFields().stream()
                                    .anyMatch(field -> field.getRawType().isEquivalentTo(EntityManager.class))));

    @ArchTest
    static final ArchRule a_room_knows_only_lower_rooms = classes()
            .should(new ArchCondition<>("know only rooms below its own") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    Optional<Room> own = Room.ofPackage(type.getPackageName());
                    if (own.isEmpty()) {
                        events.add(SimpleConditionEvent.violated(type, type.getName() + House.NO_ROOM));
                        return;
                    }
                    for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                        JavaClass target = dependency.getTargetClass().getBaseComponentType();
                        // that the other one is in no room is said of itself
                        if (Room.ofPackage(target.getPackageName())
                                .filter(room -> !own.get().knows(room))
                                .isPresent()) {
                            events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                        }
                    }
                }
            });

    @ArchTest
    static final ArchRule only_the_room_base_meets_faces_face_to_face = noClasses()
            .that()
            .resideOutsideOfPackage("nl.partnership.web.base..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.faces.context.FacesContext");

    @ArchTest
    static void no_package_holds_more_types_than_one_can_oversee(JavaClasses house) {
        Map<String, Long> types = house.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, TreeMap::new, Collectors.counting()));
        List<String> crowded = types.entrySet().stream()
                .filter(each -> each.getValue() > MOST_TYPES)
                .map(each -> each.getKey() + " holds " + each.getValue() + " types, of at most " + MOST_TYPES)
                .toList();
        assertEquals("", String.join("\n", crowded), "split it along its subjects");
    }
}

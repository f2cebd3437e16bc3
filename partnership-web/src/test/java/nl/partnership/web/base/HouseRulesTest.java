package nl.partnership.web.base;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Schedule;
import jakarta.ejb.Schedules;
import jakarta.ejb.Stateless;
import jakarta.ejb.Timeout;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.partnership.ejb.base.Allowed;

/** What every class of the house keeps to, whatever its room. */
@AnalyzeClasses(packages = "nl.partnership", importOptions = ImportOption.DoNotIncludeTests.class)
@ArchTag("shape")
class HouseRulesTest {

    @ArchTest
    static final ArchRule every_public_method_of_a_service_says_for_whom_it_is = methods()
            .that()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Service")
            .should(new ArchCondition<>("carry @Allowed") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    if (isCalledByOthers(method)
                            && !method.isAnnotatedWith(Allowed.class)
                            && !method.getOwner().isAnnotatedWith(Allowed.class)) {
                        events.add(SimpleConditionEvent.violated(method, method.getFullName() + " has no @Allowed"));
                    }
                }
            });

    @ArchTest
    static final ArchRule a_service_is_an_ejb = classes()
            .that()
            .haveSimpleNameEndingWith("Service")
            .should()
            .beAnnotatedWith(Stateless.class)
            .andShould()
            .resideInAPackage("nl.partnership.ejb..");

    /** EJBs of one module go by their simple name: the server takes one of two, and starts with neither. */
    @ArchTest
    static void no_two_services_have_one_name(JavaClasses classes) {
        Map<String, Long> times = classes.stream()
                .filter(one -> one.isAnnotatedWith(Stateless.class))
                .collect(Collectors.groupingBy(JavaClass::getSimpleName, TreeMap::new, Collectors.counting()));
        assertFalse(times.isEmpty());
        times.values().removeIf(count -> count == 1);
        assertEquals(Map.of(), times);
    }

    @ArchTest
    static final ArchRule time_is_java_time = noClasses()
            .that()
            .areNotAssignableTo(MimeMessage.class)
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar)|java\\.text\\.SimpleDateFormat")
            .because("only the header of a mail takes nothing else");

    @ArchTest
    static final ArchRule what_time_it_is_the_one_clock_says = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalTime.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now");

    @ArchTest
    static final ArchRule only_a_command_writes_to_the_console =
            noClasses().that(are_not_commands()).should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule queries_are_written_out = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.persistence.criteria..")
            .because("a column to sort or filter by must not come from a string");

    @ArchTest
    static final ArchRule files_of_pages_are_named_by_pages_and_rooms = noClasses()
            .that()
            .doNotBelongToAnyOf(PagePartsHandler.class)
            .should()
            .callMethodWhere(JavaCall.Predicates.target(HasName.Predicates.name("includeFacelet")))
            .because("a file that a browser names would be run (ASVS 5.0, 1.3.7)");

    @ArchTest
    static final ArchRule no_text_becomes_an_expression = noClasses()
            .should()
            .callMethodWhere(JavaCall.Predicates.target(
                    HasName.Predicates.nameMatching("evaluateExpressionGet|create(?:Value|Method)Expression|eval"
                            + "|buildConstraintViolationWithTemplate")))
            .because("what people type would then be run (ASVS 5.0, 1.3.7)");

    @ArchTest
    static final ArchRule programs_are_answered_by_services_alone = fields().that()
            .areAnnotatedWith(Inject.class)
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .should()
            .haveRawType(DescribedPredicate.describe(
                    "a service or the clock",
                    type -> type.getSimpleName().endsWith("Service") || type.isEquivalentTo(Clock.class)))
            .because("of every answer of a service it is decided whether records of others leave the portal with it");

    @ArchTest
    static final ArchRule what_a_page_works_with_goes_along_when_its_session_goes_to_another_node = fields().that()
            .areAnnotatedWith(Inject.class)
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(ViewScoped.class)
            .should()
            .notHaveModifier(JavaModifier.TRANSIENT)
            .because("nobody injects it there again, and the next press of a button fails");

    private static boolean isCalledByOthers(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.STATIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !method.isAnnotatedWith(PostConstruct.class)
                && !method.isAnnotatedWith(PreDestroy.class)
                && !method.isAnnotatedWith(Schedule.class)
                && !method.isAnnotatedWith(Schedules.class)
                && !method.isAnnotatedWith(Timeout.class);
    }

    private static DescribedPredicate<JavaClass> are_not_commands() {
        return DescribedPredicate.describe("are not commands", type -> type.tryGetMethod("main", String[].class)
                .isEmpty());
    }
}

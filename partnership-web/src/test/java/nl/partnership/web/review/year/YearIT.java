package nl.partnership.web.review.year;

import static nl.partnership.web.review.year.People.FIRST;
import static nl.partnership.web.review.year.People.PARTNERS;
import static nl.partnership.web.review.year.People.SECOND;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import nl.partnership.web.base.Browser;
import nl.partnership.web.base.Browsers;
import nl.partnership.web.base.PortalOnOtherDay;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * One whole school year of two new schools, unattended. Pictures of its steps, and what everybody sent, stay in
 * {@code target/year}.
 */
class YearIT {

    /** What keeping up with a school may ask of a partner in a year. */
    private static final int MOST_STEPS = 20;

    private static final int MOST_STEPS_OF_ANOTHER_SCHOOL = 3;

    enum Database {
        DERBY,
        POSTGRESQL
    }

    @ParameterizedTest
    @EnumSource
    void two_new_schools_and_their_partners_go_through_a_whole_year(Database database) throws IOException {
        Path folder =
                Files.createDirectories(Path.of("target/year", database.name().toLowerCase(Locale.ROOT)));
        long begun = System.nanoTime();
        try (PortalOnOtherDay portal = PortalOnOtherDay.empty(Year.SET_UP, database == Database.POSTGRESQL);
                Browsers browsers = new Browsers()) {
            People people = new People(portal, () -> new Browser(portal.address(), browsers.window()), folder);
            long serves = System.nanoTime();
            try {
                new Year(people).walk();
            } finally {
                Files.writeString(
                        folder.resolve("year.txt"),
                        "start " + seconds(begun, serves) + " s, year " + seconds(serves, System.nanoTime()) + " s\n"
                                + people.steps() + "\n");
            }
            for (String partner : PARTNERS) {
                assertAtMost(MOST_STEPS, people.steps(), partner, FIRST);
                assertAtMost(MOST_STEPS_OF_ANOTHER_SCHOOL, people.steps(), partner, SECOND);
            }
        }
    }

    private static void assertAtMost(int most, Steps steps, String partner, String school) {
        int taken = steps.of(partner, school);
        assertTrue(
                taken > 0 && taken <= most, () -> partner + " took " + taken + " steps for " + school + "\n" + steps);
    }

    private static long seconds(long from, long until) {
        return Duration.ofNanos(until - from).toSeconds();
    }
}

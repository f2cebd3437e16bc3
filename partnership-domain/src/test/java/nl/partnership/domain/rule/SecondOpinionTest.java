package nl.partnership.domain.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import com.cedarpolicy.AuthorizationEngine;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.rule.SecondOpinion.Case;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The engine against Cedar, an engine that others made. */
class SecondOpinionTest {

    private static final long SEED = 20260801;

    @BeforeAll
    static void cedar_runs_on_this_machine() {
        try {
            AuthorizationEngine.getCedarLangVersion();
        } catch (LinkageError e) {
            fail(
                    "The second opinion was not asked: cedar-java brings no native code that runs on "
                            + System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                    e);
        }
    }

    @Test
    void over_300_rule_sets_and_requests_cedar_finds_the_same() {
        System.out.println("seed " + SEED);
        assertEquals(Optional.empty(), new SecondOpinion(SEED).ask(300));
    }

    @Test
    void a_case_that_differs_is_told_with_no_more_rules_and_words_than_it_takes() {
        RandomRules random = new RandomRules(SEED);
        Case large = new Case(random.lines(20), random.request());
        Case least = large.shrunk(one -> one.lines().stream().anyMatch(line -> line.startsWith("A3,"))
                && one.lines().stream().anyMatch(line -> line.startsWith("A17,")));
        assertEquals(
                List.of("A3", "A17"),
                least.lines().stream()
                        .map(line -> line.substring(0, line.indexOf(',')))
                        .toList());
        assertEquals(1, least.request().categories().size());
        least.lines().forEach(line -> assertEquals(-1, line.indexOf(' '), line));
    }
}

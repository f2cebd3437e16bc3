package nl.partnership.web.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import nl.partnership.domain.base.Day;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.insight.IncidentTerms;
import nl.partnership.web.base.RunningPortal;
import nl.partnership.web.base.SlowMailServer;
import nl.partnership.web.base.Visitor;
import org.junit.jupiter.api.Test;

/**
 * Years of incidents at random, and everything that partners and the administrator can read meanwhile over the network: pages,
 * files, what they search for, and their mail. It takes minutes: {@code bin/bench attack} runs it, and no other run does.
 */
class IncidentAttack {

    private static final int YEARS = Integer.getInteger("partnership.attack.years", 20);
    private static final int MOST_IN_A_YEAR = 30;

    /** What says otherwise though nothing happened tells nothing; of a hundred addresses at most so many may. */
    private static final int MOST_RESTLESS = 2;

    private static final String ENTER = "/insight/incident.xhtml";

    private static final List<String> OUTSIDERS = List.of(
            "jeugdhulp",
            "jeugdagent",
            "wijkagent",
            "gemeente",
            "leerplicht",
            "jongerenwerk",
            "gi",
            "beheer",
            "vertrouwen");

    private static final List<String> ASKED = List.of(
            ENTER,
            "/insight/incidents.xhtml",
            "/insight/incident-rows-file.xhtml",
            "/search/search.xhtml?words=vechten",
            "/search/search.xhtml?words=pesten",
            "/search/search.xhtml?words=incident",
            "/api/v1/me/roles",
            "/api/v1/insight/incidents");

    private static final Pattern SPEAKS = Pattern.compile("(?i)incident|vechten|pesten|discriminatie");

    private final Random random = new Random(417);

    @Test
    void nobody_outside_learns_over_the_network_whether_there_is_one() throws Exception {
        try (SlowMailServer post = new SlowMailServer(0);
                RunningPortal portal = RunningPortal.configured(Map.of(
                        "PARTNERSHIP_MAIL_HOST", "127.0.0.1",
                        "PARTNERSHIP_MAIL_PORT", "" + post.port(),
                        "PARTNERSHIP_MAIL_STARTTLS", "false"))) {
            Visitor school = new Visitor(portal.address()).signIn("coordinator");
            Map<String, Outsider> outsiders = new LinkedHashMap<>();
            OUTSIDERS.forEach(
                    user -> outsiders.put(user, new Outsider(new Visitor(portal.address()).signIn(user), ASKED)));
            Map<String, String> before = told(outsiders);
            Set<String> restless = differing(before, told(outsiders));
            assertTrue(restless.size() * 100 <= before.size() * MOST_RESTLESS, restless::toString);
            int mails = post.mails().size();
            for (int year = 1; year <= YEARS; year++) {
                int entered = random.nextInt(MOST_IN_A_YEAR);
                for (int i = 0; i < entered; i++) {
                    enter(school);
                }
                Set<String> told = differing(before, told(outsiders));
                told.removeAll(restless);
                assertEquals(Set.of(), told, entered + " more in year " + year);
            }
            List<String> spoke = post.mails().subList(mails, post.mails().size()).stream()
                    .filter(mail -> SPEAKS.matcher(mail).find())
                    .toList();
            assertEquals(List.of(), spoke);
            Files.writeString(
                    Path.of("target/attack.txt"),
                    YEARS + " years: " + before.size() + " answers to " + OUTSIDERS.size()
                            + " people were the same in each, but for " + restless.size()
                            + " that differ by themselves " + restless + "\n");
        }
    }

    private static Map<String, String> told(Map<String, Outsider> outsiders) {
        Map<String, String> told = new HashMap<>();
        outsiders.forEach(
                (user, outsider) -> outsider.told().forEach((address, words) -> told.put(user + " " + address, words)));
        return told;
    }

    private static Set<String> differing(Map<String, String> before, Map<String, String> after) {
        Set<String> differing = new HashSet<>(before.keySet());
        differing.removeIf(address -> before.get(address).equals(after.get(address)));
        return differing;
    }

    private void enter(Visitor school) {
        String page = school.get(ENTER).body();
        LocalDate today = LocalDate.now(Day.ZONE);
        long days = ChronoUnit.DAYS.between(SchoolYear.of(today).firstDay(), today) + 1;
        HttpResponse<String> answer = school.post(
                ENTER,
                page,
                Map.of(
                        "incident:kind", any(IncidentTerms.KINDS),
                        "incident:place", any(IncidentTerms.PLACES),
                        "incident:part", any(IncidentTerms.PARTS),
                        "incident:severity", "SCHOOL_SOLVED",
                        "incident:against", "PUPIL",
                        "incident:day", today.minusDays(random.nextLong(days)).toString(),
                        "incident:save", "incident:save"));
        if (answer.statusCode() == 200 && answer.body().contains("incident:anyway")) {
            // there is one like it already
            return;
        }
        assertEquals(302, answer.statusCode(), answer.body());
    }

    private String any(IncidentTerms terms) {
        List<IncidentTerms.Term> all = terms.all();
        return all.get(random.nextInt(all.size())).code();
    }
}

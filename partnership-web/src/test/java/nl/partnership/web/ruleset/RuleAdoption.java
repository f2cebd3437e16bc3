package nl.partnership.web.ruleset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.ejb.base.Time;
import nl.partnership.web.base.Visitor;

/** Administrator, officer and board at their pages: how another rule set comes into force. */
public final class RuleAdoption {

    /** Lines more, by which signals of groups, arrangements and contacts are no longer shared with the police. */
    public static final String POLICE_FORBIDDEN =
            "R98,false,SCHOOL:*,POLICE:*,OTHER_ORGANISATION,GROUP_SIGNAL,*,ANY,FORBIDDEN,"
                    + "false,,POLICY,,Dit delen we voorlopig niet.,,,,\n"
                    + "R97,false,SCHOOL:*,POLICE:*,OTHER_ORGANISATION,WORKING_ARRANGEMENT,*,ANY,FORBIDDEN,"
                    + "false,,POLICY,,Dit delen we voorlopig niet.,,,,\n"
                    + "R99,false,SCHOOL:*,POLICE:*,OTHER_ORGANISATION,PROFESSIONAL_CONTACT,*,ANY,FORBIDDEN,"
                    + "false,,POLICY,,Dit delen we voorlopig niet.,,,,\n";

    private static final String VERSIONS = "/ruleset/rule-sets.xhtml";
    private static final String SET = "/ruleset/rule-set.xhtml";
    private static final String IMPORT = "/ruleset/rule-import.xhtml";

    private final Visitor administrator;
    private final Visitor officer;
    private final Visitor board;

    public RuleAdoption(Supplier<Visitor> visitors) {
        administrator = visitors.get().signIn("beheer");
        officer = visitors.get().signIn("fg");
        board = visitors.get().signIn("bestuurder");
    }

    /** The rules that the portal ships with, as a file. */
    public static String shipped() {
        try (InputStream in = RuleAdoption.class.getResourceAsStream("/rule/sharing-rules.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A draft for this school year that begins as the first version and then has the rules of a file. */
    public void draft(String file) {
        String year = "" + SchoolYear.of(LocalDate.now(Time.ZONE)).start();
        send(
                administrator,
                VERSIONS,
                Map.of("startForm:from", "1", "startForm:schoolYear", year, "startForm:start", "startForm:start"));
        send(administrator, IMPORT, Map.of("rules:file", file, "rules:go", "rules:go"));
    }

    /** Puts the rules of a file in force. */
    public void adopt(String file) {
        draft(file);
        send(officer, SET, Map.of("adviceForm:favourable", "true", "adviceForm:advise", "adviceForm:advise"));
        send(board, SET, Map.of("adoptionForm:adopt", "adoptionForm:adopt"));
    }

    public void discard() {
        send(administrator, SET, Map.of("draftForm:discard", "yes"));
    }

    private static void send(Visitor visitor, String page, Map<String, String> values) {
        HttpResponse<String> answer = visitor.post(page, visitor.get(page).body(), values);
        assertEquals(302, answer.statusCode(), () -> page + "\n" + answer.body().replaceAll("(?s)<[^>]*>|\\s+", " "));
    }
}

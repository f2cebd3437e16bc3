package nl.partnership.ejb.covenant;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.covenant.CovenantText;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.rule.Facts;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.Confirmations;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.partner.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CovenantServiceTest extends ServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 9);
    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2027, 12, 31);
    private static final byte[] PDF =
            "%PDF-1.7\n1 0 obj<<>>endobj\nstartxref\n9\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private final Town town = new Town();

    @BeforeEach
    void build() {
        inDatabase(town::persist);
    }

    private static CovenantTerms terms(LocalDate from, LocalDate until, Organisation... parties) {
        List<String> ids = Stream.of(parties).map(Organisation::getId).toList();
        return new CovenantTerms("Veilig op school", ids, List.of("PREVENTION"), from, until, until);
    }

    private String add(LocalDate from, LocalDate until, Organisation... parties) {
        return as(town.caller("beheer"), () -> bean(CovenantService.class).add(terms(from, until, parties), null));
    }

    private CovenantView view(String user, String id) {
        return as(town.caller(user), () -> bean(CovenantService.class).get(id));
    }

    private void sign(String user, String id, String name, byte[] content) {
        long version = view(user, id).row().version();
        as(town.caller(user), () -> bean(CovenantService.class).sign(id, version, name, content));
    }

    private Facts.Covenant between(Organisation one, Organisation other, LocalDate day) {
        return database(em -> bean(Covenants.class).between(one.getId(), other.getId(), day));
    }

    @Test
    void a_title_names_no_pupil_and_is_not_asked_about_again_when_it_stays() {
        CovenantTerms named = new CovenantTerms(
                "Afspraken over Sanne de Vries", parties(), List.of("PREVENTION"), FROM, UNTIL, UNTIL);
        RuleViolation violation = assertThrows(
                RuleViolation.class,
                () -> as(
                        town.caller("beheer"), () -> bean(CovenantService.class).add(named, null)));
        assertEquals("title", violation.field());
        String id = as(town.caller("beheer"), () -> {
            bean(Confirmations.class).add(List.of("Sanne de Vries"));
            return bean(CovenantService.class).add(named, null);
        });
        long version = view("beheer", id).row().version();
        as(town.caller("beheer"), () -> bean(CovenantService.class).change(id, version, named));
    }

    private List<String> parties() {
        return List.of(town.bridge.getId(), town.police.getId());
    }

    @Test
    void both_are_party_to_one_in_force_on_the_day_whichever_is_named_first() {
        add(FROM, UNTIL, town.bridge, town.police);
        for (LocalDate day : List.of(FROM, TODAY, UNTIL)) {
            assertEquals(Facts.Covenant.IN_FORCE, between(town.bridge, town.police, day));
            assertEquals(Facts.Covenant.IN_FORCE, between(town.police, town.bridge, day));
        }
        assertEquals(Facts.Covenant.NONE, between(town.bridge, town.police, FROM.minusDays(1)));
        assertEquals(Facts.Covenant.EXPIRED, between(town.bridge, town.police, UNTIL.plusDays(1)));
        assertEquals(Facts.Covenant.NONE, between(town.bridge, town.care, TODAY));
        assertEquals(Facts.Covenant.NONE, between(town.police, town.care, TODAY));
        assertEquals(Facts.Covenant.NONE, between(town.linden, town.police, TODAY));
    }

    @Test
    void a_school_counts_when_its_board_is_party_and_the_board_when_a_school_is() {
        add(FROM, UNTIL, town.board, town.police);
        add(FROM, UNTIL, town.linden, town.care);
        assertEquals(Facts.Covenant.IN_FORCE, between(town.bridge, town.police, TODAY));
        assertEquals(Facts.Covenant.IN_FORCE, between(town.police, town.linden, TODAY));
        assertEquals(Facts.Covenant.IN_FORCE, between(town.board, town.care, TODAY));
        assertEquals(Facts.Covenant.NONE, between(town.bridge, town.care, TODAY));
    }

    @Test
    void the_one_that_lasts_longest_counts_and_one_that_was_ended_ends() throws Exception {
        add(FROM, TODAY.minusDays(10), town.bridge, town.police);
        assertEquals(Facts.Covenant.EXPIRED, between(town.bridge, town.police, TODAY));
        String id = add(FROM, UNTIL, town.bridge, town.police);
        assertEquals(Facts.Covenant.IN_FORCE, between(town.bridge, town.police, TODAY));
        long version = view("beheer", id).row().version();
        as(town.caller("bestuurder"), () -> bean(CovenantService.class).end(id, version, TODAY));
        assertEquals(Facts.Covenant.IN_FORCE, between(town.bridge, town.police, TODAY));
        assertEquals(Facts.Covenant.EXPIRED, between(town.bridge, town.police, TODAY.plusDays(1)));
        assertEquals(1, statements(() -> between(town.bridge, town.police, TODAY)));
    }

    @Test
    void parties_see_theirs_and_others_are_told_that_there_is_none() {
        String id = add(FROM, UNTIL, town.board, town.police);
        sign("bestuurder", id, "convenant.pdf", PDF);
        for (String party : List.of("coordinator", "coordinator2", "jeugdagent", "wijkagent", "bestuurder", "fg")) {
            assertEquals(
                    1,
                    as(town.caller(party), () -> bean(CovenantService.class).list())
                            .size(),
                    party);
            assertEquals("Veilig op school", view(party, id).row().title());
            assertArrayEquals(
                    PDF,
                    as(town.caller(party), () -> bean(CovenantService.class).file(id))
                            .content());
        }
        for (String stranger : List.of("jeugdhulp", "gemeente", "jongerenwerk", "vreemde")) {
            Caller caller = town.caller(stranger);
            assertEquals(List.of(), as(caller, () -> bean(CovenantService.class).list()), stranger);
            assertThrows(NotFound.class, () -> view(stranger, id));
            assertThrows(
                    NotFound.class,
                    () -> as(caller, () -> bean(CovenantService.class).file(id)));
        }
        assertThrows(NotFound.class, () -> view("fg", null));
    }

    @Test
    void administrator_and_board_keep_it_and_the_signed_text_is_not_for_an_administrator() {
        String id = add(FROM, UNTIL, town.board, town.police);
        sign("beheer", id, "convenant.pdf", PDF);
        assertThrows(
                NotAllowed.class,
                () -> as(
                        town.caller("beheer"), () -> bean(CovenantService.class).file(id)));
        for (String user : List.of("fg", "coordinator", "jeugdagent")) {
            Caller caller = town.caller(user);
            CovenantTerms terms = terms(FROM, UNTIL, town.board, town.care);
            assertThrows(
                    NotAllowed.class,
                    () -> as(caller, () -> bean(CovenantService.class).add(terms, null)));
            assertThrows(
                    NotAllowed.class,
                    () -> as(caller, () -> bean(CovenantService.class).change(id, 1, terms)));
            assertThrows(
                    NotAllowed.class,
                    () -> as(caller, () -> bean(CovenantService.class).end(id, 1, TODAY)));
            assertThrows(
                    NotAllowed.class,
                    () -> as(caller, () -> bean(CovenantService.class).sign(id, 1, "convenant.pdf", PDF)));
        }
    }

    @Test
    void what_was_read_before_another_changed_it_changes_nothing() {
        String id = add(FROM, UNTIL, town.board, town.police);
        long read = view("beheer", id).row().version();
        CovenantTerms more = terms(FROM, UNTIL, town.board, town.police, town.care);
        as(town.caller("bestuurder"), () -> bean(CovenantService.class).change(id, read, more));
        assertThrows(
                Stale.class,
                () -> as(
                        town.caller("beheer"), () -> bean(CovenantService.class).change(id, read, more)));
        assertThrows(
                Stale.class,
                () -> as(
                        town.caller("beheer"), () -> bean(CovenantService.class).sign(id, read, "c.pdf", PDF)));
        assertEquals(3, view("beheer", id).row().parties().size());
    }

    @Test
    void a_closed_organisation_joins_no_new_covenant_and_stays_in_the_one_it_signed() {
        String id = add(FROM, UNTIL, town.board, town.police);
        inDatabase(em -> em.find(Organisation.class, town.police.getId()).close());
        assertFalse(candidates(null).contains("Politie Proef"));
        assertTrue(candidates(id).contains("Politie Proef"));
        assertTrue(candidates(null).contains("Jeugdhulp Proef"));
    }

    private List<String> candidates(String id) {
        return as(town.caller("bestuurder"), () -> bean(CovenantService.class).candidates(id)).stream()
                .map(CovenantRow.Party::name)
                .toList();
    }

    @Test
    void another_takes_its_place() {
        String former = add(FROM, UNTIL, town.board, town.police);
        CovenantTerms terms = terms(TODAY.plusDays(5), UNTIL.plusYears(3), town.board, town.police);
        String next =
                as(town.caller("bestuurder"), () -> bean(CovenantService.class).add(terms, former));
        assertEquals(TODAY.plusDays(4), view("fg", former).row().until());
        assertTrue(view("fg", former).row().isEnded());
        assertEquals(next, view("fg", former).replacedBy().id());
        assertEquals(former, view("fg", next).replaces().id());
        assertEquals(Facts.Covenant.NONE, view("fg", next).row().state());
        assertEquals(Facts.Covenant.IN_FORCE, between(town.bridge, town.police, TODAY.plusDays(4)));
        assertEquals(Facts.Covenant.IN_FORCE, between(town.bridge, town.police, TODAY.plusDays(5)));
    }

    @Test
    void a_text_of_ten_megabytes_comes_back_as_it_was_and_another_takes_its_place() {
        byte[] large = new byte[CovenantText.MOST_BYTES];
        new Random(1).nextBytes(large);
        System.arraycopy(PDF, 0, large, 0, 9);
        System.arraycopy(PDF, 0, large, large.length - PDF.length, PDF.length);
        String id = add(FROM, UNTIL, town.board, town.police);
        assertNull(view("fg", id).text());
        sign("bestuurder", id, "../../Convenant één.pdf", large);
        CovenantView.Text text = view("fg", id).text();
        assertEquals("Convenant één.pdf", text.name());
        assertEquals(CovenantText.MOST_BYTES, text.size());
        CovenantFile file =
                as(town.caller("fg"), () -> bean(CovenantService.class).file(id));
        assertTrue(Arrays.equals(large, file.content()));
        assertEquals("application/pdf", file.mediaType());
        sign("bestuurder", id, "kort.pdf", PDF);
        assertArrayEquals(
                PDF,
                as(town.caller("fg"), () -> bean(CovenantService.class).file(id))
                        .content());
        assertFalse(text.digest().equals(view("fg", id).text().digest()));
    }

    @Test
    void the_trail_keeps_the_digest_of_a_text_and_nothing_of_what_it_says() {
        String id = add(FROM, UNTIL, town.board, town.police);
        sign("bestuurder", id, "Geheim.pdf", PDF);
        String digest = view("fg", id).text().digest();
        String trail = String.join("\n", trail());
        assertTrue(trail.contains(digest), trail);
        assertFalse(trail.contains(Base64.getEncoder().encodeToString(PDF).substring(0, 20)), trail);
        assertFalse(trail.contains("Geheim") || trail.contains("Veilig op school"), trail);
    }

    @SuppressWarnings("unchecked")
    private List<String> trail() {
        return database(
                em -> em.createNativeQuery("select detail from audit_payload").getResultList());
    }

    @Test
    void what_is_not_a_pdf_or_a_word_document_is_refused_and_nothing_is_kept() {
        String id = add(FROM, UNTIL, town.board, town.police);
        RuleViolation refused =
                assertThrows(RuleViolation.class, () -> sign("bestuurder", id, "convenant.pdf", new byte[] {1, 2, 3}));
        assertEquals("file", refused.field());
        assertNull(view("fg", id).text());
        assertThrows(
                NotFound.class,
                () -> as(town.caller("fg"), () -> bean(CovenantService.class).file(id)));
    }

    @Test
    void the_number_of_queries_does_not_grow_with_the_register() throws Exception {
        add(FROM, UNTIL, town.board, town.police);
        Step list = () ->
                as(town.caller("jeugdagent"), () -> bean(CovenantService.class).list());
        long few = statements(list);
        for (int i = 0; i < 8; i++) {
            add(FROM, UNTIL.plusDays(i), town.board, town.police, town.care, town.welfare);
        }
        assertTrue(statements(list) <= few + 1, "a board is read once");
    }
}

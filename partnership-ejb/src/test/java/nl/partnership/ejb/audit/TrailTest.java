package nl.partnership.ejb.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.account.AccessToken;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.account.TokenAllowance;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Person;
import nl.partnership.ejb.audit.verify.HeadsFile;
import nl.partnership.ejb.audit.verify.Verification;
import nl.partnership.ejb.audit.verify.Verifier;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.partner.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TrailTest extends ServiceTest {

    private final Town town = new Town();

    @BeforeEach
    void build() {
        inDatabase(town::persist);
    }

    @Test
    void a_created_record_enters_with_its_values_and_who_made_it() throws Exception {
        Person person = new Person("Nieuw Iemand", "nieuw@proef.example");
        as(town.caller("coordinator"), () -> bean(Desk.class).work(em -> em.persist(person)));

        Row row = only(rows());
        assertEquals("person.created DONE person " + person.getId(), row.what());
        assertEquals(town.person("coordinator").getId(), row.person());
        assertEquals("SAFETY_COORD", row.role());
        assertEquals(town.bridge.getId(), row.organisation());
        assertEquals(
                "{\"by\":\"Desk.work\",\"changes\":{\"email\":\"nieuw@proef.example\",\"name\":\"Nieuw Iemand\"}}",
                row.detail());
    }

    @Test
    void a_change_enters_with_before_and_after_also_when_it_was_flushed_in_between() throws Exception {
        as(town.caller("coordinator"), () -> bean(Desk.class).work(em -> {
            Person person = em.find(Person.class, town.person("zorg").getId());
            person.setName("Tussendoor");
            em.flush();
            person.setEmail("anders@proef.example");
            em.flush();
            person.setName("Na Afloop");
        }));

        Row row = only(rows());
        assertEquals("person.changed DONE person " + town.person("zorg").getId(), row.what());
        assertTrue(row.detail().contains("\"name\":{\"before\":\"Zorg Proef\",\"after\":\"Na Afloop\"}"), row.detail());
        assertTrue(
                row.detail()
                        .contains("\"email\":{\"before\":\"zorg@proef.example\",\"after\":\"anders@proef.example\"}"),
                row.detail());
    }

    @Test
    void an_association_enters_by_id_and_a_collection_by_what_came_and_went() throws Exception {
        as(town.caller("coordinator"), () -> bean(Desk.class).work(em -> {
            Membership membership =
                    em.find(Membership.class, town.membership("wijkagent").getId());
            membership.setDeputy(em.find(Person.class, town.person("jeugdagent").getId()));
            membership.getSchools().clear();
            em.flush();
            membership.getSchools().add(em.find(Organisation.class, town.bridge.getId()));
        }));

        String detail = only(rows()).detail();
        assertTrue(
                detail.contains("\"deputy\":{\"before\":null,\"after\":\""
                        + town.person("jeugdagent").getId() + "\"}"),
                detail);
        assertTrue(
                detail.contains("\"schools\":{\"added\":[\"" + town.bridge.getId() + "\"],\"removed\":[\""
                        + town.linden.getId() + "\"]}"),
                detail);
    }

    @Test
    void a_deleted_record_enters_with_what_it_was() throws Exception {
        as(town.caller("coordinator"), () -> bean(Desk.class)
                .work(em -> em.remove(em.find(Partnership.class, town.lindenPartnership.getId()))));

        Row row = only(rows());
        assertEquals("partnership.deleted DONE partnership " + town.lindenPartnership.getId(), row.what());
        assertTrue(row.detail().contains("\"school\":\"" + town.linden.getId() + "\""), row.detail());
    }

    @Test
    void a_record_enters_also_when_another_one_has_the_same_id() throws Exception {
        String account = town.account("coordinator").getId();
        as(town.caller("coordinator"), () -> bean(Desk.class).work(em -> {
            for (int i = 0; i < 20; i++) {
                AccessToken token =
                        new AccessToken(em.find(Account.class, account), "proef " + i, "geheim " + i, Instant.EPOCH);
                em.persist(token);
                em.persist(new TokenAllowance(token));
            }
        }));
        assertEquals(
                20,
                rows().stream()
                        .filter(row -> row.what().startsWith("access-token.created"))
                        .count());
    }

    @Test
    void a_record_made_and_taken_away_in_one_go_leaves_no_trail() throws Exception {
        as(town.caller("coordinator"), () -> bean(Desk.class).work(em -> {
            Person person = new Person("Kort Even", "kort@proef.example");
            em.persist(person);
            em.flush();
            em.remove(person);
        }));
        assertEquals(List.of(), rows());
    }

    @Test
    void reading_leaves_no_trail() throws Exception {
        as(town.caller("coordinator"), () -> bean(Desk.class)
                .work(em -> assertEquals(
                        1,
                        em.find(Membership.class, town.membership("wijkagent").getId())
                                .getSchools()
                                .size())));
        assertEquals(List.of(), rows());
    }

    @Test
    void a_password_hash_never_enters() throws Exception {
        as(town.caller("coordinator"), () -> bean(Desk.class)
                .work(em -> em.find(Account.class, town.account("zorg").getId()).choosePassword("PBKDF2:geheim")));
        String detail = only(rows()).detail();
        assertTrue(detail.contains("\"passwordHash\":{\"before\":null,\"after\":\"…\"}"), detail);
        assertFalse(detail.contains("geheim"), detail);
    }

    @Test
    void words_of_a_person_enter_as_a_digest_of_their_own_in_each_row() throws Exception {
        for (int i = 0; i < 2; i++) {
            as(town.caller("beheer"), () -> bean(Desk.class)
                    .tell(trail ->
                            trail.note("note.made", "note", "n", Map.of("text", Trail.words("Jan sloeg Piet")))));
        }
        List<Row> rows = rows();
        assertEquals(2, rows.size());
        assertTrue(
                rows.get(0).detail().matches("\\{\"text\":\\{\"digest\":\"[0-9a-f]{64}\",\"length\":14}}"),
                rows.get(0).detail());
        assertFalse(rows.get(0).detail().equals(rows.get(1).detail()));
    }

    @Test
    void a_long_text_is_taken_for_a_persons_words_and_endless_detail_is_cut_down() throws Exception {
        as(town.caller("beheer"), () -> bean(Desk.class).tell(trail -> {
            trail.note("note.made", "note", "n", Map.of("text", "woord ".repeat(50)));
            Map<String, Object> endless = new java.util.HashMap<>();
            for (int i = 0; i < 2000; i++) {
                endless.put("name" + i, "value" + i);
            }
            trail.note("note.made", "note", "n".repeat(5000), endless);
        }));
        assertFalse(rows().get(0).detail().contains("woord"));
        assertTrue(
                rows().get(1).detail().startsWith("{\"tooLong\":{\"digest\":"),
                rows().get(1).detail());
    }

    @Test
    void what_rolled_back_leaves_no_trail_but_a_later_piece_of_work_does() throws Exception {
        assertThrows(
                RuleViolation.class,
                () -> as(town.caller("coordinator"), () -> bean(Desk.class).work(em -> {
                    em.find(Person.class, town.person("zorg").getId()).setName("Half");
                    em.flush();
                    throw new RuleViolation("audit.test");
                })));
        assertEquals(List.of(), rows());

        as(town.caller("coordinator"), () -> bean(Desk.class)
                .work(em -> em.find(Person.class, town.person("zorg").getId()).setName("Heel")));
        assertTrue(only(rows()).detail().contains("\"before\":\"Zorg Proef\""));
    }

    @Test
    void a_refusal_stays_in_the_trail() throws Exception {
        assertThrows(
                NotAllowed.class,
                () -> as(town.caller("gemeente"), () -> bean(Desk.class).tell(trail -> {})));
        Row row = only(rows());
        assertEquals("Desk.tell REFUSED null null", row.what());
        assertEquals("SAFETY_ADVISER", row.role());
    }

    @Test
    void a_record_of_strangers_that_was_asked_for_stays_in_the_trail() throws Exception {
        assertThrows(
                NotFound.class,
                () -> as(town.caller("gemeente"), () -> bean(Desk.class).look("conversation", "c-1\u0000\ud800")));
        assertEquals("Desk.look REFUSED conversation c-1??", only(rows()).what());
    }

    @Test
    void a_failed_sign_in_is_recorded_without_what_was_typed() throws Exception {
        as(Caller.NOBODY, () -> {
            bean(Trail.class).comesFrom("127.0.0.1");
            bean(Trail.class).signInFailed("Waterstad-2026", "unknown");
        });
        Row row = only(rows());
        assertEquals("sign-in FAILED null null", row.what());
        assertFalse(row.detail().toLowerCase(java.util.Locale.ROOT).contains("waterstad"), row.detail());
    }

    @Test
    void signing_in_and_out_is_recorded() throws Exception {
        Caller caller = town.caller("jeugdhulp");
        as(caller, () -> {
            bean(Trail.class).signedIn(caller);
            bean(Trail.class).signedOut(caller);
        });
        String account = " DONE account " + caller.accountId();
        assertEquals(
                List.of("sign-in" + account, "sign-out" + account),
                rows().stream().map(Row::what).toList());
    }

    @Test
    void records_of_others_that_a_page_showed_are_one_row_and_own_ones_none() throws Exception {
        as(town.caller("jeugdhulp"), () -> {
            Trail trail = bean(Trail.class);
            trail.seen("task", "t-1", town.care.getId());
            trail.showed("/task/mine.xhtml", trail.takeSeen());
            trail.seen("conversation", "c-1", town.bridge.getId());
            trail.seen("task", "t-2", town.police.getId());
            trail.seen("task", "t-2", town.police.getId());
            trail.showed("/conversation/report.xhtml", trail.takeSeen());
        });
        Row row = only(rows());
        assertEquals("record.seen DONE null null", row.what());
        assertTrue(row.detail().startsWith("{\"page\":\"/conversation/report.xhtml\",\"records\":[{"), row.detail());
        assertEquals(3, row.detail().split("\"owner\":", -1).length, row.detail());
    }

    @Test
    void the_trail_that_all_this_leaves_verifies() throws Exception {
        a_created_record_enters_with_its_values_and_who_made_it();
        as(town.caller("beheer"), () -> bean(Trail.class).signedIn(town.caller("beheer")));
        TrailSettings settings = bean(TrailSettings.class);
        try (Connection connection = dataSource().getConnection()) {
            Verification result = new Verifier(
                            settings.key(),
                            java.time.LocalDate.of(2026, 11, 9),
                            new HeadsFile(settings.files().heads()))
                    .verify(connection);
            assertEquals(List.of(), result.findings());
            assertEquals(2, result.rows());
        }
    }

    private static Row only(List<Row> rows) {
        assertEquals(1, rows.size(), rows::toString);
        return rows.get(0);
    }

    record Row(String what, String person, String role, String organisation, String detail) {}

    private List<Row> rows() throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (Connection connection = dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select action, outcome, subject_kind, subject_id, person_id, role, organisation_id, detail"
                                + " from audit_entry e left join audit_payload p on p.seq = e.seq order by e.seq");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                String what =
                        row.getString(1) + " " + row.getString(2) + " " + row.getString(3) + " " + row.getString(4);
                rows.add(new Row(what, row.getString(5), row.getString(6), row.getString(7), row.getString(8)));
            }
        }
        return rows;
    }
}

package nl.partnership.ejb.partner.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.PeopleImport;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.partner.ContactSearch;
import nl.partnership.ejb.partner.ContactService;
import nl.partnership.ejb.partner.Town;
import nl.partnership.ejb.partner.involvement.InvolvementService;
import nl.partnership.ejb.partner.todo.TodoService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PeopleImportServiceTest extends ServiceTest {

    private static final String HEAD = "\uFEFFOrganisatie;Naam;E-mail;Rol;Vanaf;Tot en met;Telefoon;Bereikbaar;;\r\n";
    private static final String CARE =
            "Jeugdhulp Proef;Noor Proef;Noor@proef.example;Jeugdhulpverlener;1-8-2026;31-7-2027;'0612345678;ma en di;;\r\n";
    private static final String SCHOOL = "de brug;Piet Proef;piet@proef.example;Mentor;2026-08-01;;;;;\r\n";
    private static final String FILE = HEAD + CARE + SCHOOL;

    private final Town town = new Town();

    @BeforeEach
    void build() {
        inDatabase(town::persist);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private PeopleCheck check(String text) {
        String sponsor = town.person("leider").getId();
        return as(town.caller("beheer"), () -> bean(PeopleImportService.class).check(bytes(text), sponsor));
    }

    private int store(String text) {
        String sponsor = town.person("leider").getId();
        return as(town.caller("beheer"), () -> bean(PeopleImportService.class).store(bytes(text), sponsor));
    }

    private String problem(String text) {
        RuleViolation first = check(text).problems().get(0);
        assertThrows(RuleViolation.class, () -> store(text));
        return first.key() + first.arguments().subList(0, 2);
    }

    private List<ProposedRow> waiting(String user) {
        return as(town.caller(user), () -> bean(ProposedRoleService.class).waiting());
    }

    private String confirm(String user) {
        String id = waiting(user).get(0).id();
        return as(town.caller(user), () -> bean(ProposedRoleService.class).confirm(id));
    }

    private long count(String entity) {
        return database(em -> em.createQuery("select count(x) from " + entity + " x", Long.class)
                .getSingleResult());
    }

    private boolean isAsked(String user) {
        return as(town.caller(user), () -> bean(TodoService.class).mine())
                .toString()
                .contains("partner.todo.proposed");
    }

    private List<?> trail() {
        return database(em -> em.createNativeQuery(
                        "select action from audit_entry where action like 'people%' or action like 'proposed%'"
                                + " or action like 'person.%' or action like 'membership.%' order by seq")
                .getResultList());
    }

    @Test
    void looking_stores_nothing_and_a_file_waits_for_its_organisations() {
        long people = count("Person");
        PeopleCheck check = check(FILE);
        assertEquals(List.of(), check.problems());
        assertTrue(check.isClean());
        assertEquals(2, check.number());
        assertEquals(0, count("ProposedRole"));
        assertEquals(2, store(FILE));
        assertEquals(2, count("ProposedRole"));
        assertEquals(people, count("Person"));
        assertEquals(List.of("people-import.created"), trail());
        assertEquals(
                List.of("Noor Proef"),
                waiting("jeugdhulp").stream().map(ProposedRow::name).toList());
        assertEquals("0612345678", waiting("jeugdhulp").get(0).phone());
        assertEquals(
                List.of("Piet Proef"),
                waiting("coordinator").stream().map(ProposedRow::name).toList());
        for (String user : List.of("coordinator2", "jeugdagent", "gemeente", "bestuurder")) {
            assertEquals(List.of(), waiting(user), user);
        }
        for (String user : List.of("mentor", "fg", "beheer")) {
            assertThrows(NotAllowed.class, () -> waiting(user), user);
        }
        assertTrue(isAsked("jeugdhulp"));
        assertTrue(isAsked("coordinator"));
        assertFalse(isAsked("mentor"));
        assertFalse(isAsked("gemeente"));
    }

    @Test
    void what_waits_is_shown_to_nobody_else() {
        store(FILE);
        String partnership = town.bridgePartnership.getId();
        for (String user : List.of("coordinator", "jeugdhulp", "gemeente")) {
            String seen = as(
                            town.caller(user),
                            () -> bean(ContactService.class).all(new ContactSearch(partnership, null, Map.of()))
                                    + bean(InvolvementService.class)
                                            .all(partnership)
                                            .toString()
                                    + bean(ContactService.class).colleagues())
                    .toString();
            assertFalse(seen.contains("Noor") || seen.contains("Piet"), seen);
        }
        Caller walking = town.caller("fg")
                .inTheEyesOf(town.care.getId(), "Jeugdhulp", null, OrganisationType.YOUTH_CARE, "YOUTH_CARE_WORKER");
        assertEquals(
                List.of(), as(walking, () -> bean(ProposedRoleService.class).waiting()));
    }

    @Test
    void the_same_file_twice_changes_nothing_and_says_so_and_the_same_rows_neither() {
        store(FILE);
        assertTrue(check(FILE).isSame());
        assertEquals(0, store(FILE));
        assertTrue(check(HEAD + SCHOOL + CARE).isSame());
        confirm("jeugdhulp");
        as(town.caller("coordinator"), () -> bean(ProposedRoleService.class)
                .drop(waiting("coordinator").get(0).id()));
        assertTrue(check(FILE).isSame());
        assertEquals(0, store(FILE));
        PeopleCheck other = check(HEAD + SCHOOL + CARE);
        assertEquals(1, other.number());
        assertEquals(1, other.known());
        assertEquals(1, count("PeopleImport"));
    }

    @Test
    void who_is_confirmed_has_a_role_and_no_account_and_who_is_not_is_gone() {
        long accounts = count("Account");
        store(FILE);
        String refused = waiting("coordinator").get(0).id();
        assertThrows(
                NotFound.class,
                () -> as(town.caller("jeugdhulp"), () -> bean(ProposedRoleService.class)
                        .confirm(refused)));
        assertEquals("Noor Proef", confirm("jeugdhulp"));
        as(town.caller("leider"), () -> bean(ProposedRoleService.class).drop(refused));
        assertThrows(
                NotFound.class,
                () -> as(town.caller("leider"), () -> bean(ProposedRoleService.class)
                        .drop(refused)));
        assertEquals(accounts, count("Account"));
        assertEquals(0, count("ProposedRole"));
        assertFalse(isAsked("jeugdhulp"));
        assertFalse(isAsked("coordinator"));
        inDatabase(em -> {
            Membership role = em.createQuery(
                            "select m from Membership m where m.person.email = 'noor@proef.example'", Membership.class)
                    .getSingleResult();
            assertEquals(LocalDate.of(2027, 7, 31), role.getValidUntil());
            assertEquals(town.person("leider"), role.getSponsor());
            assertEquals("ma en di", role.getAvailability());
            assertEquals(null, role.getVerifiedAt());
            PeopleImport file = em.createQuery("select f from PeopleImport f", PeopleImport.class)
                    .getSingleResult();
            assertEquals(List.of(1, 1, 0), List.of(file.getConfirmed(), file.getDropped(), file.getOpen()));
        });
        assertEquals(
                List.of(
                        "people-import.created",
                        "membership.created",
                        "people-import.changed",
                        "person.created",
                        "people-import.changed"),
                trail());
    }

    @Test
    void bad_input_is_told_by_line_and_column_and_nothing_is_stored() {
        assertEquals("base.sheet.separator[1, 1]", problem(FILE.replace(';', ',')));
        assertEquals("base.sheet.separator[1, 1]", problem(FILE.replace(';', '\t')));
        assertEquals("base.sheet.headAgain[2, 1]", problem(HEAD + HEAD.substring(1) + CARE));
        assertEquals("base.csv.formula[2, 2]", problem(FILE.replace("Noor Proef", "=1+1")));
        assertEquals("base.sheet.halfLine[2, 2]", problem(HEAD + "De Brug;Piet\r\n"));
        assertEquals("partner.import.role[2, 4]", problem(FILE.replace("Jeugdhulpverlener", "Mentor")));
        assertEquals("partner.import.organisation[2, 1]", problem(FILE.replace("Jeugdhulp Proef", "Jeugdhulp Elders")));
        assertEquals("partner.import.addressTwice[3, 3]", problem(FILE.replace("piet@", "noor@")));
        assertEquals("partner.import.addressTaken[3, 3]", problem(FILE.replace("piet@", "leider@")));
        assertEquals("partner.import.twice[3, 3]", problem(HEAD + CARE + CARE));
        assertEquals("base.csv.cell[2, 3]", problem(FILE.replace("Noor@proef.example", "noor")));
        assertEquals("base.csv.cell[2, 7]", problem(FILE.replace("'0612345678", "straks")));
        assertEquals("base.csv.cell[2, 2]", problem(FILE.replace("Noor Proef", "")));
        assertEquals("base.sheet.noDay[2, 5]", problem(FILE.replace("1-8-2026", "31-6-2026")));
        assertEquals("partner.import.noEnd[2, 6]", problem(FILE.replace("31-7-2027", "")));
        assertEquals("partner.import.endsBeforeStart[2, 6]", problem(FILE.replace("31-7-2027", "31-7-2026")));
        PeopleCheck wide = as(town.caller("beheer"), () -> bean(PeopleImportService.class)
                .check(FILE.getBytes(StandardCharsets.UTF_16), null));
        assertTrue(wide.wrong() > 0);
        assertEquals(List.of(1, 1), wide.problems().get(0).arguments().subList(0, 2));
        assertEquals(0, count("PeopleImport"));
        assertEquals(0, count("ProposedRole"));
    }

    @Test
    void somebody_answers_for_partners_and_where_nobody_has_a_role_that_is_said() {
        RuleViolation none = assertThrows(
                RuleViolation.class,
                () -> as(town.caller("beheer"), () -> bean(PeopleImportService.class)
                        .check(bytes(FILE), null)));
        assertEquals("sponsor", none.field());
        inDatabase(em -> em.createQuery("delete from Membership m where m.organisation.id = :id")
                .setParameter("id", town.welfare.getId())
                .executeUpdate());
        assertEquals(
                List.of("Welzijn Proef"),
                check(HEAD
                                + CARE.replace("Jeugdhulp Proef", "Welzijn Proef")
                                        .replace("Jeugdhulpverlener", "YOUTH_WORKER"))
                        .nobody());
    }

    @Test
    void what_waits_for_three_months_is_erased_with_its_file() {
        store(FILE);
        TestClock.set(LocalDate.of(2027, 2, 9).atTime(4, 0));
        assertEquals(List.of(), due());
        TestClock.set(LocalDate.of(2027, 2, 10).atTime(4, 0));
        eraseDue(PeopleImport.class);
        assertEquals(0, count("ProposedRole"));
        assertEquals(0, count("PeopleImport"));
        assertFalse(isAsked("jeugdhulp"));
    }

    private List<String> due() {
        return dueForErasure(PeopleImport.class);
    }

    @Test
    void looking_takes_the_same_statements_for_one_line_and_for_hundreds() throws Exception {
        String many = IntStream.range(0, 500)
                .mapToObj(i -> SCHOOL.replace("piet@", "piet" + i + "@"))
                .collect(Collectors.joining("", HEAD, ""));
        check(FILE);
        long few = statements(() -> check(HEAD + SCHOOL));
        assertEquals(few, statements(() -> check(many)));
        assertEquals(500, store(many));
        assertEquals(200, waiting("coordinator").size());
        assertEquals("base.sheet.tooMany[1002, 1]", problem(HEAD + SCHOOL.repeat(1001)));
    }
}

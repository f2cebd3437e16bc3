package nl.partnership.ejb.partner.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.NationalNumber;
import nl.partnership.domain.partner.OnPaper;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Person;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestVisibility;
import nl.partnership.ejb.partner.OwnContactService;
import nl.partnership.ejb.partner.Town;
import nl.partnership.ejb.partner.todo.TodoService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The emergency sheet of De Brug. */
class SheetServiceTest extends ServiceTest {

    private final Town town = new Town();

    @BeforeEach
    void build() {
        inDatabase(town::persist);
        TestVisibility.set((author, viewer) -> true);
        inDatabase(em -> {
            for (String user : new String[] {"coordinator", "zorg", "jeugdhulp", "jeugdagent", "gemeente"}) {
                em.find(Membership.class, town.membership(user).getId()).setWorkPhone("088 000 00 1" + user.length());
            }
        });
    }

    @AfterEach
    void asBefore() {
        TestVisibility.set(null);
    }

    private EmergencySheet of(String user) {
        return as(town.caller(user), () -> bean(SheetService.class).of(town.bridgePartnership.getId()));
    }

    private SheetRow row(String user, String role) {
        return of(user).rows().stream()
                .filter(one -> one.role().equals(role))
                .findFirst()
                .orElseThrow();
    }

    private void choose(String user, OnPaper what) {
        as(town.caller(user), () -> bean(OwnContactService.class).choosePaper(what));
    }

    private void print() {
        as(town.caller("coordinator"), () -> bean(SheetService.class).print(town.bridgePartnership.getId()));
    }

    private boolean isToldToPrint(String user) {
        return as(town.caller(user), () -> bean(TodoService.class).mine())
                .toString()
                .contains("partner.todo.sheet");
    }

    @Test
    void it_holds_until_the_end_of_the_term_and_names_who_may_be_named() {
        EmergencySheet sheet = of("jeugdhulp");
        assertEquals(LocalDate.of(2027, 1, 31), sheet.validUntil());
        assertEquals("Zorg Proef", row("jeugdhulp", "CARE_COORD").name());
        assertEquals("De Brug", sheet.rows().get(0).organisation());
        TestVisibility.set((author, viewer) -> false);
        assertTrue(of("jeugdhulp").rows().stream()
                .allMatch(one -> one.organisation().equals("Jeugdhulp")));
        assertThrows(NotFound.class, () -> of("vreemde"));
    }

    @Test
    void of_the_police_no_name_is_on_paper_whatever_they_want() {
        SheetRow officer = row("coordinator", "YOUTH_OFFICER");
        assertNull(officer.name());
        assertEquals(NationalNumber.of(NationalNumber.POLICE).number(), officer.phone());
        RuleViolation refused = assertThrows(RuleViolation.class, () -> choose("jeugdagent", OnPaper.NAME_AND_NUMBER));
        assertEquals("onPaper", refused.field());
        assertFalse(of("coordinator").toString().contains("Jeugdagent Proef"));
    }

    @Test
    void who_wants_only_the_function_on_paper_stands_there_with_the_number_of_the_organisation() {
        choose("gemeente", OnPaper.FUNCTION_ONLY);
        assertTrue(of("coordinator").rows().stream().noneMatch(one -> one.role().equals("SAFETY_ADVISER")));
        inDatabase(em -> em.find(Organisation.class, town.municipality.getId()).setGeneralPhone("14 000"));
        SheetRow row = row("coordinator", "SAFETY_ADVISER");
        assertNull(row.name());
        assertEquals("14 000", row.phone());
        assertEquals(OnPaper.FUNCTION_ONLY, as(town.caller("gemeente"), () -> bean(OwnContactService.class)
                .onPaper()));
    }

    @Test
    void the_school_is_told_to_print_again_when_something_on_the_sheet_changed_and_nobody_else_is() {
        assertNull(of("coordinator").printedOn());
        print();
        assertEquals(LocalDate.of(2026, 11, 9), of("coordinator").printedOn());
        assertNull(of("jeugdhulp").printedOn());
        assertFalse(isToldToPrint("coordinator"));
        choose("jeugdhulp", OnPaper.FUNCTION_ONLY);
        assertTrue(isToldToPrint("coordinator"));
        assertTrue(isToldToPrint("leider"));
        for (String user : new String[] {"mentor", "jeugdhulp", "jeugdagent", "coordinator2"}) {
            assertFalse(isToldToPrint(user), user);
        }
        print();
        assertFalse(isToldToPrint("coordinator"));
        assertThrows(
                NotFound.class,
                () -> as(town.caller("coordinator2"), () -> bean(SheetService.class)
                        .print(town.bridgePartnership.getId())));
    }

    @Test
    void three_hundred_contacts_are_read_in_as_many_statements_as_ten() throws Exception {
        Caller caller = town.caller("coordinator");
        of("coordinator");
        long few = statements(() -> as(caller, () -> of("coordinator")));
        inDatabase(em -> {
            Organisation care = em.find(Organisation.class, town.care.getId());
            for (int i = 0; i < 300; i++) {
                Person person = new Person("Proef " + i + " Velen", "velen" + i + "@proef.example");
                em.persist(person);
                Membership one = new Membership(person, care, "YOUTH_CARE_WORKER", LocalDate.of(2026, 8, 1));
                one.setWorkPhone("088 000 01 " + (i % 90 + 10));
                em.persist(one);
            }
        });
        assertEquals(few, statements(() -> as(caller, () -> of("coordinator"))));
        assertTrue(of("coordinator").rows().size() > 300);
    }
}

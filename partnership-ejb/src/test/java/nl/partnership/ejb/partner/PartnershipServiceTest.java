package nl.partnership.ejb.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PartnershipServiceTest extends ServiceTest {

    private static final SchoolYear NEXT = Town.YEAR.next();

    private final Town town = new Town();
    private Caller administrator;

    @BeforeEach
    void build() {
        inDatabase(town::persist);
        administrator = town.caller("beheer");
    }

    @Test
    void the_list_counts_the_partners_of_each_school() {
        List<PartnershipRow> rows = as(administrator, () -> partnerships().list(Town.YEAR));
        assertEquals(
                List.of("OBS De Linde", "Scholengemeenschap De Brug"),
                rows.stream().map(PartnershipRow::school).toList());
        assertEquals(
                List.of(2L, 4L), rows.stream().map(PartnershipRow::partners).toList());
    }

    @Test
    void a_school_has_one_partnership_a_year() {
        RuleViolation twice = assertThrows(
                RuleViolation.class,
                () -> as(administrator, () -> partnerships().add(town.bridge.getId(), Town.YEAR)));
        assertEquals("partner.partnership.exists", twice.key());
        String id = as(administrator, () -> partnerships().add(town.bridge.getId(), NEXT));
        assertEquals(NEXT, view(id).year());
    }

    @Test
    void a_partner_is_no_school() {
        for (String id : new String[] {town.police.getId(), town.board.getId(), "no-such-id", null}) {
            RuleViolation none = assertThrows(
                    RuleViolation.class,
                    () -> as(administrator, () -> partnerships().add(id, NEXT)));
            assertEquals("school", none.field());
        }
    }

    @Test
    void a_new_year_begins_with_the_open_partners_of_the_last() {
        inDatabase(em -> em.find(Organisation.class, town.welfare.getId()).close());
        assertEquals(2, as(administrator, () -> partnerships().countToCarryOver(NEXT)));
        assertEquals(2, as(administrator, () -> partnerships().carryOver(NEXT)));
        List<PartnershipRow> rows = as(administrator, () -> partnerships().list(NEXT));
        assertEquals(
                List.of(2L, 3L), rows.stream().map(PartnershipRow::partners).toList());
        assertEquals(0, as(administrator, () -> partnerships().carryOver(NEXT)));
    }

    @Test
    void a_school_that_has_a_partnership_already_is_not_carried_over() {
        as(administrator, () -> partnerships().add(town.bridge.getId(), NEXT));
        assertEquals(1, as(administrator, () -> partnerships().carryOver(NEXT)));
    }

    @Test
    void a_partner_that_is_added_sees_the_school_and_one_that_is_removed_does_not() {
        PartnershipView read = view(town.lindenPartnership.getId());
        as(administrator, () -> partnerships().addPartner(read.id(), read.version(), Set.of(town.care.getId())));
        assertEquals(2, schoolsOf("jeugdhulp"));
        PartnershipView now = view(read.id());
        as(administrator, () -> partnerships().removePartner(now.id(), now.version(), town.care.getId()));
        assertEquals(1, schoolsOf("jeugdhulp"));
    }

    @Test
    void several_partners_are_added_at_once() {
        PartnershipView read = view(town.lindenPartnership.getId());
        as(administrator, () -> partnerships()
                .addPartner(read.id(), read.version(), Set.of(town.care.getId(), town.welfare.getId())));
        assertEquals(4, view(read.id()).partners().size());
    }

    @Test
    void of_two_who_change_the_partners_at_once_the_second_is_told() {
        PartnershipView read = view(town.lindenPartnership.getId());
        as(administrator, () -> partnerships().addPartner(read.id(), read.version(), Set.of(town.care.getId())));
        assertThrows(
                Stale.class,
                () -> as(administrator, () -> partnerships()
                        .addPartner(read.id(), read.version(), Set.of(town.welfare.getId()))));
    }

    @Test
    void only_who_is_no_party_yet_can_join() {
        PartnershipView read = view(town.bridgePartnership.getId());
        assertEquals(
                List.of("Politie Elders"),
                read.candidates().stream().map(OrganisationRow::name).toList());
        String candidate = town.elsewhere.getId();
        for (Set<String> chosen : List.of(
                Set.of(candidate, town.police.getId()),
                Set.of(town.board.getId()),
                Set.of(town.linden.getId()),
                Set.<String>of())) {
            RuleViolation refused = assertThrows(
                    RuleViolation.class,
                    () -> as(administrator, () -> partnerships().addPartner(read.id(), read.version(), chosen)));
            assertEquals("partner", refused.field());
        }
    }

    @Test
    void the_number_of_queries_does_not_grow_with_the_partnerships() throws Exception {
        long few = statements(() -> as(administrator, () -> partnerships().list(Town.YEAR)));
        inDatabase(em -> {
            for (int i = 0; i < 20; i++) {
                Organisation school = Organisation.school(em.merge(town.board), "School " + i, "S" + i);
                em.persist(school);
                em.persist(new Partnership(school, Town.YEAR));
            }
        });
        assertEquals(
                few, statements(() -> as(administrator, () -> partnerships().list(Town.YEAR))));
    }

    @Test
    void only_an_administrator_sets_up() {
        assertThrows(
                NotAllowed.class,
                () -> as(town.caller("coordinator"), () -> partnerships().list(Town.YEAR)));
    }

    private int schoolsOf(String user) {
        return as(
                town.caller(user),
                () -> database(em -> bean(PartnershipAccess.class).today().size()));
    }

    private PartnershipView view(String id) {
        return as(administrator, () -> partnerships().view(id));
    }

    private PartnershipService partnerships() {
        return bean(PartnershipService.class);
    }
}

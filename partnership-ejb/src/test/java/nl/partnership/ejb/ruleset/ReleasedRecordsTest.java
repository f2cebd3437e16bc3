package nl.partnership.ejb.ruleset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.RecordKind;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.conversation.CardCensus;
import nl.partnership.ejb.partner.ContactCensus;
import nl.partnership.ejb.partner.Town;
import nl.partnership.ejb.task.TaskCensus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReleasedRecordsTest extends ServiceTest {

    private static final Party COORDINATOR = new Party(OrganisationType.SCHOOL, "SAFETY_COORD");
    private static final Party OFFICER = new Party(OrganisationType.POLICE, "YOUTH_OFFICER");

    private final Town town = new Town();

    @BeforeEach
    void build() {
        inDatabase(town::persist);
    }

    private static final List<RecordKind> KINDS =
            List.of(CardCensus.PREPARATION, CardCensus.CONVERSATION, TaskCensus.TASK, ContactCensus.CONTACT_POINT);

    private void adopt() {
        as(Caller.PORTAL, () -> bean(RuleSetService.class)
                .adoptShipped(
                        town.person("fg").getId(), town.person("bestuurder").getId()));
    }

    private boolean permits(Party author, Party viewer, RecordKind kind) {
        return as(
                town.caller("jeugdagent"),
                () -> database(em -> bean(ReleasedRecords.class).permits(author, viewer, kind)));
    }

    @Test
    void without_a_set_in_force_nobody_sees_anything_of_another() {
        as(Caller.PORTAL, () -> bean(RuleSetService.class).prepare());
        for (RecordKind kind : KINDS) {
            assertFalse(permits(COORDINATOR, OFFICER, kind));
        }
    }

    @Test
    void under_the_shipped_rules_partners_see_each_others_released_records() {
        adopt();
        for (RecordKind kind : KINDS) {
            assertTrue(permits(COORDINATOR, OFFICER, kind));
            assertTrue(permits(OFFICER, COORDINATOR, kind));
        }
    }

    @Test
    void a_narrower_rule_takes_a_record_out_of_sight() {
        adopt();
        assertTrue(permits(COORDINATOR, OFFICER, TaskCensus.TASK));
        adoptWithSignalRule("TRANSFER,ANY,ALLOWED,false,K12");
        assertFalse(permits(COORDINATOR, OFFICER, TaskCensus.TASK));
        assertTrue(permits(COORDINATOR, OFFICER, ContactCensus.CONTACT_POINT));
    }

    @Test
    void consent_advice_and_unaffirmed_conditions_never_show() {
        for (String instead : new String[] {"CONSENT,false,K12", "ASK_DPO,false,K12", "CONDITIONAL,false,K9 K12"}) {
            adoptWithSignalRule("PREVENTION,ANY," + instead);
            assertFalse(permits(COORDINATOR, OFFICER, TaskCensus.TASK), instead);
        }
        adoptWithSignalRule("PREVENTION,ANY,CONDITIONAL,false,K12");
        assertTrue(permits(COORDINATOR, OFFICER, TaskCensus.TASK));
    }

    @Test
    void what_is_recorded_before_a_release_counts_for_records_of_that_kind_alone() {
        adoptWithSignalRule("PREVENTION,ANY,CONDITIONAL,false,K9 K12");
        RecordKind checked = new RecordKind("CHECKED", "x.", "GROUP_SIGNAL", "PREVENTION", true, Set.of("K9"));
        assertTrue(permits(COORDINATOR, OFFICER, checked));
        assertFalse(permits(COORDINATOR, OFFICER, TaskCensus.TASK));
    }

    @Test
    void a_role_that_no_rule_names_sees_nothing() {
        adopt();
        assertFalse(permits(COORDINATOR, new Party(OrganisationType.POLICE, "DETECTIVE"), TaskCensus.TASK));
        assertFalse(permits(COORDINATOR, null, TaskCensus.TASK));
    }

    @Test
    void a_page_full_of_records_costs_one_query() {
        adopt();
        permits(COORDINATOR, OFFICER, TaskCensus.TASK);
        long statements = as(
                town.caller("jeugdagent"),
                () -> statements(() -> database(em -> {
                    for (int i = 0; i < 1000; i++) {
                        bean(ReleasedRecords.class).permits(COORDINATOR, OFFICER, TaskCensus.TASK);
                    }
                    return null;
                })));
        assertEquals(1, statements);
    }

    /** Puts another set in force: the shipped one, but for what rule R04 says of a signal without persons. */
    private void adoptWithSignalRule(String purposeToConditions) {
        inDatabase(em -> {
            em.createNativeQuery("delete from rule_set_line").executeUpdate();
            em.createNativeQuery("delete from rule_set").executeUpdate();
        });
        adopt();
        inDatabase(em -> em.createNativeQuery("update rule_set_line set rule_line = ?1 where rule_line like 'R04,%'")
                .setParameter(
                        1,
                        "R04,false,*,*,OTHER_ORGANISATION,GROUP_SIGNAL," + purposeToConditions
                                + ",POLICY,none needed,uitleg,,,,\n")
                .executeUpdate());
    }
}

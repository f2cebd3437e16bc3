package nl.partnership.ejb.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.partnership.domain.insight.SourceKind;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.OrganisationService;
import nl.partnership.ejb.partner.handover.HandoverService;
import org.junit.jupiter.api.Test;

/** What hangs on a role and on an organisation in the register of sources. */
class SourceTiesTest extends Sourcing {

    private List<Sentence> ofRole(String user) {
        return as(town.caller(user), () -> bean(HandoverService.class).own()).ties();
    }

    private List<Sentence> ofPolice() {
        return as(town.caller("beheer"), () -> bean(OrganisationService.class).ties(town.police.getId()));
    }

    @Test
    void a_source_hangs_on_who_said_last_that_it_is_right_and_on_who_delivers_it() {
        assertTrue(ofPolice().stream().noneMatch(tie -> tie.key().startsWith("insight.")));
        add("jeugdagent", SourceKind.POLICE_FIGURES, null);
        assertTrue(ofPolice().contains(Sentence.of("insight.ties.delivers", 1L)));
        assertTrue(ofRole("jeugdagent").contains(Sentence.of("insight.ties.described", 1L)));
        assertEquals(
                0,
                ofRole("coordinator").stream()
                        .filter(tie -> tie.key().startsWith("insight."))
                        .count());
    }
}

package nl.partnership.ejb.vision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import nl.partnership.domain.insight.Reliability;
import nl.partnership.domain.insight.Rhythm;
import nl.partnership.domain.insight.SourceKind;
import nl.partnership.domain.insight.SourceTerms;
import nl.partnership.ejb.agreement.ExpectationService;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.insight.SourceEntryService;
import nl.partnership.ejb.insight.SourceFilter;
import nl.partnership.ejb.insight.SourceRow;
import nl.partnership.ejb.insight.SourceService;
import nl.partnership.ejb.insight.TypedSource;
import nl.partnership.ejb.partner.OwnContact;
import nl.partnership.ejb.partner.OwnContactService;
import org.junit.jupiter.api.Test;

/** What keeping its things right costs a partner in a school year: at the first school, and at each further one. */
class UpkeepTest extends Acting {

    private static final int FIRST = 20;
    private static final int FURTHER = 3;

    private int steps;

    /** One press of a button by somebody of the police. */
    private <T> T step(Callable<T> press) {
        steps++;
        return as(town.caller("jeugdagent"), press);
    }

    private void confirmContact() {
        OwnContact own = as(
                town.caller("jeugdagent"), () -> bean(OwnContactService.class).own());
        step(() -> {
            bean(OwnContactService.class)
                    .confirm(
                            own.version(),
                            own.saidWrong(),
                            "0612345678",
                            own.availability(),
                            own.deputyId(),
                            own.others().stream()
                                    .map(OwnContact.Other::membershipId)
                                    .toList());
            return null;
        });
    }

    /** That what stands at one school still is right: the vision, the own column, the source. */
    private void look(String school) {
        VisionsView seen =
                as(town.caller("jeugdagent"), () -> bean(VisionService.class).all(school));
        String vision = seen.cards().stream()
                .filter(card -> card.adopted() != null && card.organisationId().equals(town.police.getId()))
                .findFirst()
                .orElseThrow()
                .adopted()
                .id();
        step(() -> {
            bean(DocumentService.class).stillRight(vision);
            return null;
        });
        TurnsView turns =
                as(town.caller("jeugdagent"), () -> bean(TurnService.class).table(school));
        step(() -> {
            bean(TurnService.class).confirm(school, turns.own().digest());
            return null;
        });
        SourceRow source = as(town.caller("jeugdagent"), () -> bean(SourceService.class)
                        .all(SourceFilter.ALL))
                .stream()
                .filter(row -> row.schoolId().equals(school))
                .findFirst()
                .orElseThrow();
        step(() -> {
            bean(SourceEntryService.class).confirm(source.id(), source.version());
            return null;
        });
    }

    private void begin(List<String> schools) {
        mandate("jeugdagent");
        for (String school : schools) {
            as(town.caller("jeugdagent"), () -> {
                bean(VisionService.class)
                        .write(school, null, 0, new TypedVision("dit wel", "dit niet", "tekst", null, null));
                VisionRow concept = bean(VisionService.class).draft(school);
                bean(DocumentService.class).adopt(concept.id(), concept.version());
            });
        }
    }

    @Test
    void a_year_costs_a_partner_at_most_twenty_steps_at_the_first_school_and_three_at_each_further_one() {
        List<String> schools = List.of(bridge(), town.linden.getId());
        begin(schools);
        // once for all schools
        step(() -> bean(SourceEntryService.class)
                .add(
                        schools,
                        new TypedSource(
                                SourceKind.POLICE_FIGURES,
                                new SourceTerms(
                                        null, null, Rhythm.YEAR, null, Reliability.FAIR, "Niet alles wordt gemeld."))));
        confirmContact();
        TestClock.set(LocalDate.of(2027, 2, 10).atTime(9, 0));
        confirmContact();
        String asked = step(() -> bean(ExpectationService.class)
                .ask(bridge(), town.municipality.getId(), "Laat weten wanneer het plein opengaat", "een week"));
        look(bridge());
        int first = steps;
        assertTrue(first <= FIRST, () -> "steps at the first school: " + first);
        // one tap for all the others
        assertEquals(1, (int) step(() -> bean(ExpectationService.class).repeat(asked)));
        look(town.linden.getId());
        int further = steps - first - 1;
        assertTrue(further <= FURTHER, () -> "steps at the second school: " + further);
    }
}

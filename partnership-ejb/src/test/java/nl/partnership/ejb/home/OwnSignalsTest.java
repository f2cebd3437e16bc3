package nl.partnership.ejb.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.partnership.domain.agreement.offer.OfferKind;
import nl.partnership.domain.agreement.offer.OfferPeriod;
import nl.partnership.domain.agreement.offer.OfferTerms;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.insight.FindingBasis;
import nl.partnership.domain.insight.FindingKind;
import nl.partnership.domain.insight.FindingTerms;
import nl.partnership.domain.insight.FindingVoice;
import nl.partnership.domain.language.CaseOrigin;
import nl.partnership.domain.language.CaseWords;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Release;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.support.Ages;
import nl.partnership.domain.support.Informed;
import nl.partnership.domain.support.Sector;
import nl.partnership.domain.support.Within;
import nl.partnership.domain.vision.GuidelineKind;
import nl.partnership.ejb.agreement.AgreementFilter;
import nl.partnership.ejb.agreement.AgreementListService;
import nl.partnership.ejb.agreement.AgreementService;
import nl.partnership.ejb.agreement.TypedAgreement;
import nl.partnership.ejb.agreement.offer.OfferEntryService;
import nl.partnership.ejb.agreement.offer.OfferFilter;
import nl.partnership.ejb.agreement.offer.OfferListService;
import nl.partnership.ejb.conversation.HoldService;
import nl.partnership.ejb.conversation.Table;
import nl.partnership.ejb.insight.finding.FindingEntryService;
import nl.partnership.ejb.insight.finding.FindingService;
import nl.partnership.ejb.insight.finding.JointFilter;
import nl.partnership.ejb.insight.finding.JointFindingService;
import nl.partnership.ejb.insight.finding.JointListService;
import nl.partnership.ejb.language.cases.CaseWritingService;
import nl.partnership.ejb.language.cases.LearningCaseService;
import nl.partnership.ejb.support.DutyFilter;
import nl.partnership.ejb.support.DutyService;
import nl.partnership.ejb.support.TypedDuty;
import nl.partnership.ejb.support.expertise.ExpertiseEntryService;
import nl.partnership.ejb.support.expertise.ExpertiseFilter;
import nl.partnership.ejb.support.expertise.ExpertiseRow;
import nl.partnership.ejb.support.expertise.ExpertiseService;
import nl.partnership.ejb.support.expertise.TypedExpertise;
import nl.partnership.ejb.vision.GuidelineService;
import nl.partnership.ejb.vision.TypedGuideline;
import nl.partnership.ejb.vision.signal.SignalService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In every room a signal of De Brug is chosen, kept and found as the five are; at no other school. */
class OwnSignalsTest extends Table {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 9);

    private Signal own;
    private Signal elsewhere;

    @BeforeEach
    void addOne() {
        own = signal("coordinator");
        elsewhere = signal("coordinator2");
    }

    private Signal signal(String user) {
        return Signal.of(
                as(town.caller(user), () -> bean(SignalService.class).add("Gokken", "spelen om geld, ook online")));
    }

    private void rest() {
        as(coordinator(), () -> bean(SignalService.class).rest(own.code(), 1));
    }

    private static String refused(Runnable wrong) {
        RuleViolation violation = assertThrows(RuleViolation.class, wrong::run);
        return violation.field() + " " + violation.key();
    }

    private static String notAt(String field) {
        return field + " partner.signal.notHere";
    }

    private TypedAgreement agreement(Signal signal) {
        return new TypedAgreement(
                "Samen letten op gokken",
                "Wij letten erop.",
                List.of(town.bridge.getId(), town.police.getId()),
                TODAY,
                TODAY.plusYears(1),
                TODAY.plusMonths(6),
                List.of(signal),
                "");
    }

    @Test
    void in_an_agreement() {
        String id = as(coordinator(), () -> bean(AgreementService.class).propose(town.bridge.getId(), agreement(own)));
        AgreementFilter about = new AgreementFilter(null, own, null);
        assertEquals(
                List.of(id),
                as(town.caller("jeugdagent"), () -> bean(AgreementListService.class)
                                .list(about, 0, 20))
                        .rows()
                        .stream()
                        .map(row -> row.id())
                        .toList());
        assertEquals(
                notAt("signals"),
                refused(() -> as(coordinator(), () -> bean(AgreementService.class)
                        .propose(town.bridge.getId(), agreement(elsewhere)))));
    }

    @Test
    void in_a_guideline() {
        as(coordinator(), () -> bean(GuidelineService.class)
                .write(town.bridge.getId(), GuidelineKind.CLIMATE, null, guideline(own)));
        assertEquals(
                notAt("signals"),
                refused(() -> as(coordinator(), () -> bean(GuidelineService.class)
                        .write(town.bridge.getId(), GuidelineKind.INCIDENT, null, guideline(elsewhere)))));
        assertEquals(
                List.of(own.code()), database(em -> em.createNativeQuery("select signal_code from guideline_signal")
                        .getResultList()));
    }

    private static TypedGuideline guideline(Signal signal) {
        return new TypedGuideline("Bij gokken", "stap", Set.of(signal), null, null, null);
    }

    @Test
    void in_what_one_sees_and_finds_together() {
        String talk = planned();
        String id = as(
                town.caller("jeugdhulp"), () -> bean(FindingEntryService.class).add(talk, seen(own)));
        as(town.caller("jeugdhulp"), () -> bean(FindingEntryService.class).release(talk, id, Release.READY));
        as(coordinator(), () -> bean(HoldService.class).open(talk));
        assertEquals(
                own,
                as(town.caller("jeugdagent"), () -> bean(FindingService.class).round(talk))
                        .lines()
                        .get(0)
                        .signal());
        as(coordinator(), () -> bean(JointFindingService.class)
                .save(talk, own, FindingKind.WORRY, "Gokken valt op.", JointFindingService.NEW));
        JointFilter about = new JointFilter(null, own, null);
        assertEquals(
                1,
                as(town.caller("jeugdagent"), () -> bean(JointListService.class).all(about))
                        .size());
        assertEquals(
                notAt("signal"),
                refused(() -> as(town.caller("jeugdhulp"), () -> bean(FindingEntryService.class)
                        .add(talk, seen(elsewhere)))));
        assertThrows(
                NotFound.class,
                () -> as(coordinator(), () -> bean(JointFindingService.class)
                        .save(talk, elsewhere, FindingKind.WORRY, "Gokken.", JointFindingService.NEW)));
    }

    private static FindingTerms seen(Signal signal) {
        return new FindingTerms(
                FindingKind.WORRY,
                signal,
                "Er wordt gegokt.",
                null,
                FindingBasis.SEEN,
                null,
                FindingVoice.OWN,
                null,
                null);
    }

    @Test
    void in_what_one_offers_and_at_another_school_without_it() {
        String talk = planned();
        String id =
                as(town.caller("jeugdhulp"), () -> bean(OfferEntryService.class).add(talk, offer(own)));
        as(town.caller("jeugdhulp"), () -> bean(OfferEntryService.class).release(talk, id, Release.READY));
        as(coordinator(), () -> bean(HoldService.class).open(talk));
        assertEquals(1, offered(own));
        assertEquals(0, offered(elsewhere));
        assertEquals(
                notAt("signals"),
                refused(() -> as(town.caller("jeugdhulp"), () -> bean(OfferEntryService.class)
                        .add(talk, offer(elsewhere)))));
        assertEquals(Set.of(Signal.SEXTING), offer(own).elsewhere().signals());
    }

    private long offered(Signal signal) {
        return as(town.caller("jeugdagent"), () -> bean(OfferListService.class)
                        .list(new OfferFilter(null, null, signal, false), 0, 20))
                .total();
    }

    private static OfferTerms offer(Signal signal) {
        return new OfferTerms(
                OfferKind.OFFER, "Een les over gokken", Set.of(signal, Signal.SEXTING), OfferPeriod.WHOLE_YEAR);
    }

    @Test
    void on_the_support_map_and_at_another_school_without_it() {
        String id = map(own);
        ExpertiseFilter about = new ExpertiseFilter(null, null, own, ExpertiseFilter.State.HOLDING);
        assertEquals(1, map(about).size());
        as(town.caller("jeugdagent"), () -> bean(ExpertiseEntryService.class).takeOver(id));
        assertEquals(1, map(about).size());
        ExpertiseFilter linden =
                new ExpertiseFilter(town.linden.getId(), null, Signal.SEXTING, ExpertiseFilter.State.HOLDING);
        assertEquals(List.of(Signal.SEXTING), map(linden).get(0).signals());
        assertEquals(notAt("signals"), refused(() -> map(elsewhere)));
        rest();
        long version = map(about).get(0).version();
        as(town.caller("jeugdagent"), () -> bean(ExpertiseEntryService.class)
                .change(id, version, false, expertise(own)));
        assertEquals(notAt("signals"), refused(() -> map(own)));
    }

    private List<ExpertiseRow> map(ExpertiseFilter filter) {
        return as(town.caller("jeugdagent"), () -> bean(ExpertiseService.class).list(filter, 0, 20))
                .rows();
    }

    private String map(Signal signal) {
        return as(town.caller("jeugdagent"), () -> bean(ExpertiseEntryService.class)
                .add(List.of(town.bridge.getId()), expertise(signal)));
    }

    private static TypedExpertise expertise(Signal signal) {
        return new TypedExpertise(
                "Wijkpost",
                Sector.WELFARE,
                List.of(signal, Signal.SEXTING),
                Ages.FROM_12,
                null,
                "030 231 23 45",
                null,
                null,
                null);
    }

    @Test
    void in_who_informs_whom() {
        as(coordinator(), () -> bean(DutyService.class).add(duty(own)));
        DutyFilter about = new DutyFilter(null, own, null, true);
        assertEquals(
                1,
                as(town.caller("jeugdhulp"), () -> bean(DutyService.class).list(about, 0, 20))
                        .total());
        assertEquals(
                "about support.duty.double",
                refused(() -> as(coordinator(), () -> bean(DutyService.class).add(duty(own)))));
        assertEquals(
                notAt("about"),
                refused(() -> as(coordinator(), () -> bean(DutyService.class).add(duty(elsewhere)))));
    }

    private TypedDuty duty(Signal signal) {
        Organisation bridge = town.bridge;
        return new TypedDuty(
                null, signal, Informed.PARENTS, bridge.getId(), "SCHOOL_LEADER", Within.SAME_DAY, List.of(), null);
    }

    @Test
    void in_a_case_to_learn_from() {
        as(coordinator(), () -> bean(CaseWritingService.class).add(town.bridge.getId(), words(own)));
        assertEquals(
                List.of(own),
                as(coordinator(), () -> bean(LearningCaseService.class).list(town.bridge.getId()))
                        .get(0)
                        .signals());
        assertEquals(
                notAt("signals"),
                refused(() -> as(coordinator(), () -> bean(CaseWritingService.class)
                        .add(town.bridge.getId(), words(elsewhere)))));
        rest();
        assertEquals(
                notAt("signals"),
                refused(() ->
                        as(coordinator(), () -> bean(CaseWritingService.class).add(town.bridge.getId(), words(own)))));
        assertTrue(as(coordinator(), () -> bean(LearningCaseService.class).list(town.bridge.getId()))
                .get(0)
                .signals()
                .contains(own));
    }

    private static CaseWords words(Signal signal) {
        return new CaseWords(
                "Gokken in de pauze",
                "In de pauze wordt om geld gespeeld.",
                "Wie doet wat?",
                CaseOrigin.INVENTED,
                Set.of(signal));
    }
}

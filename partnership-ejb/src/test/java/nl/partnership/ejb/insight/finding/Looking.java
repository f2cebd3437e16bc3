package nl.partnership.ejb.insight.finding;

import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.insight.FindingBasis;
import nl.partnership.domain.insight.FindingKind;
import nl.partnership.domain.insight.FindingTerms;
import nl.partnership.domain.insight.FindingVoice;
import nl.partnership.domain.insight.JointView;
import nl.partnership.domain.partner.Release;
import nl.partnership.domain.partner.Signal;
import nl.partnership.ejb.conversation.HoldService;
import nl.partnership.ejb.conversation.Table;
import nl.partnership.ejb.partner.Town;

/** A conversation at De Brug in which organisations say what they see. */
abstract class Looking extends Table {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 9);

    Looking() {}

    Looking(Town town) {
        super(town);
    }

    static FindingTerms seen(Signal signal, String text) {
        return new FindingTerms(
                FindingKind.WORRY, signal, text, "YARD", FindingBasis.SEEN, null, FindingVoice.OWN, null, null);
    }

    static FindingTerms said(FindingVoice voice, String text) {
        return new FindingTerms(
                FindingKind.STRONG,
                Signal.EXCLUSION,
                text,
                null,
                FindingBasis.SUSPICION,
                null,
                voice,
                TODAY.minusDays(3),
                "de leerlingenraad");
    }

    String add(String user, String talk, FindingTerms terms) {
        return as(town.caller(user), () -> bean(FindingEntryService.class).add(talk, terms));
    }

    /** Written down and marked ready. */
    String ready(String user, String talk, FindingTerms terms) {
        String id = add(user, talk, terms);
        release(user, talk, id, Release.READY);
        return id;
    }

    void release(String user, String talk, String id, Release to) {
        as(town.caller(user), () -> bean(FindingEntryService.class).release(talk, id, to));
    }

    void open(String talk) {
        as(coordinator(), () -> bean(HoldService.class).open(talk));
    }

    RoundView round(String user, String talk) {
        return as(town.caller(user), () -> bean(FindingService.class).round(talk));
    }

    String join(String talk, Signal signal, String text, long version) {
        return as(coordinator(), () -> bean(JointFindingService.class)
                .save(talk, signal, FindingKind.WORRY, text, version));
    }

    JointRow joint(String user, String id) {
        return as(town.caller(user), () -> bean(JointListService.class).get(id));
    }

    void say(String user, String id, long version, JointView view, String text) {
        as(town.caller(user), () -> bean(JointWordService.class).say(id, version, view, text));
    }

    List<JointRow> joints(String user) {
        return as(town.caller(user), () -> bean(JointListService.class).all(JointFilter.ALL));
    }
}

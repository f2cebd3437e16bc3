package nl.partnership.ejb.agreement.offer;

import java.util.Set;
import nl.partnership.domain.agreement.offer.OfferKind;
import nl.partnership.domain.agreement.offer.OfferPeriod;
import nl.partnership.domain.agreement.offer.OfferTerms;
import nl.partnership.domain.partner.Release;
import nl.partnership.domain.partner.Signal;
import nl.partnership.ejb.conversation.HoldService;
import nl.partnership.ejb.conversation.Table;
import nl.partnership.ejb.partner.Town;

/** A conversation at De Brug in which organisations say what they offer and miss. */
abstract class Exchanging extends Table {

    Exchanging() {}

    Exchanging(Town town) {
        super(town);
    }

    static OfferTerms ask(String what) {
        return new OfferTerms(OfferKind.ASK, what, Set.of(Signal.SEXTING), OfferPeriod.FIRST_HALF);
    }

    static OfferTerms offer(String what) {
        return new OfferTerms(OfferKind.OFFER, what, Set.of(Signal.SEXTING), OfferPeriod.WHOLE_YEAR);
    }

    String add(String user, String talk, OfferTerms terms) {
        return as(town.caller(user), () -> bean(OfferEntryService.class).add(talk, terms));
    }

    /** Written down and marked ready. */
    String ready(String user, String talk, OfferTerms terms) {
        String id = add(user, talk, terms);
        release(user, talk, id, Release.READY);
        return id;
    }

    void release(String user, String talk, String id, Release to) {
        as(town.caller(user), () -> bean(OfferEntryService.class).release(talk, id, to));
    }

    void open(String talk) {
        as(coordinator(), () -> bean(HoldService.class).open(talk));
    }

    OfferRoundView round(String user, String talk) {
        return as(town.caller(user), () -> bean(OfferRoundService.class).round(talk));
    }

    OfferView get(String user, String id) {
        return as(town.caller(user), () -> bean(OfferService.class).get(id));
    }

    void link(String user, String id, String other) {
        as(town.caller(user), () -> bean(OfferService.class).link(id, other));
    }

    long count(String user, OfferFilter filter) {
        return as(town.caller(user), () -> bean(OfferListService.class).list(filter, 0, 20))
                .total();
    }
}

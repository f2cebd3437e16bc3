package nl.partnership.domain.agreement.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import nl.partnership.domain.partner.Signal;
import org.junit.jupiter.api.Test;

class OfferTermsTest {

    private static OfferTerms terms(OfferKind kind, OfferPeriod period, Signal... signals) {
        return new OfferTerms(kind, "Iets", Set.of(signals), period);
    }

    @Test
    void an_offer_meets_an_ask_about_one_signal_in_one_period() {
        OfferTerms ask = terms(OfferKind.ASK, OfferPeriod.FIRST_HALF, Signal.SEXTING, Signal.EXCLUSION);
        assertTrue(
                terms(OfferKind.OFFER, OfferPeriod.FIRST_HALF, Signal.SEXTING).meets(ask));
        assertTrue(ask.meets(terms(OfferKind.OFFER, OfferPeriod.WHOLE_YEAR, Signal.EXCLUSION)));
        assertFalse(
                terms(OfferKind.OFFER, OfferPeriod.SECOND_HALF, Signal.SEXTING).meets(ask));
        assertFalse(
                terms(OfferKind.OFFER, OfferPeriod.FIRST_HALF, Signal.HARDENING).meets(ask));
        assertFalse(terms(OfferKind.ASK, OfferPeriod.FIRST_HALF, Signal.SEXTING).meets(ask));
        assertFalse(terms(OfferKind.OFFER, OfferPeriod.FIRST_HALF).meets(ask));
    }

    @Test
    void signals_come_back_as_they_were_stored() {
        assertEquals(Set.of(), Offer.signals(""));
        assertEquals(Set.of(Signal.SEXTING, Signal.HARDENING), Offer.signals("HARDENING SEXTING"));
    }
}

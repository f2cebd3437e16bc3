package nl.partnership.ejb.demo;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.partnership.domain.agreement.offer.Offer;
import nl.partnership.domain.agreement.offer.OfferKind;
import nl.partnership.domain.agreement.offer.OfferLink;
import nl.partnership.domain.agreement.offer.OfferPeriod;
import nl.partnership.domain.agreement.offer.OfferTerms;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Release;
import nl.partnership.domain.partner.Signal;

/** What those at a table of the story offer each other and miss, and what goes together. */
final class DemoExchange {

    private final Conversation conversation;
    private final DemoTown town;
    private final List<Offer> offers = new ArrayList<>();

    DemoExchange(Conversation conversation, DemoTown town) {
        this.conversation = conversation;
        this.town = town;
    }

    /** Each with who, what and what became of it. */
    List<Offer> offers(JsonObject told, Instant when) {
        part(told, "offers").getValuesAs(JsonObject.class).forEach(one -> offers.add(offer(one, when)));
        return offers;
    }

    private Offer offer(JsonObject one, Instant when) {
        Offer offer = new Offer(
                conversation,
                new OfferTerms(
                        OfferKind.valueOf(one.getString("kind")),
                        one.getString("what"),
                        part(one, "signals").getValuesAs(JsonString.class).stream()
                                .map(signal -> Signal.of(signal.getString()))
                                .collect(Collectors.toSet()),
                        OfferPeriod.valueOf(one.getString("period"))),
                town.member(one.getString("by")));
        offer.release(Release.valueOf(one.getString("release")), when);
        return offer;
    }

    /** Which offer goes with which ask, by their places among {@link #offers}, once it is opened. */
    List<OfferLink> links(JsonObject told, Membership by) {
        return part(told, "meets").getValuesAs(JsonArray.class).stream()
                .map(pair -> new OfferLink(
                        offers.get(pair.getInt(0)), offers.get(pair.getInt(1)), by, conversation.getHeldOn()))
                .toList();
    }

    private static JsonArray part(JsonObject told, String name) {
        return told.getOrDefault(name, JsonValue.EMPTY_JSON_ARRAY).asJsonArray();
    }
}

package nl.partnership.ejb.demo;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.insight.Finding;
import nl.partnership.domain.insight.FindingBasis;
import nl.partnership.domain.insight.FindingKind;
import nl.partnership.domain.insight.FindingTerms;
import nl.partnership.domain.insight.FindingVoice;
import nl.partnership.domain.insight.JointFinding;
import nl.partnership.domain.insight.JointView;
import nl.partnership.domain.insight.JointWord;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Release;
import nl.partnership.domain.partner.Signal;
import nl.partnership.ejb.base.Time;

/** What those at a table of the story see, apart and together. */
final class DemoLook {

    private final Conversation conversation;
    private final DemoTown town;

    DemoLook(Conversation conversation, DemoTown town) {
        this.conversation = conversation;
        this.town = town;
    }

    /** Each with who, what and what became of it. */
    List<Finding> findings(JsonObject told, Instant when) {
        return each(told, "findings").map(one -> finding(one, when)).toList();
    }

    private Finding finding(JsonObject one, Instant when) {
        LocalDate day = LocalDate.ofInstant(when, Time.ZONE);
        Membership by = town.member(one.getString("by"));
        FindingVoice voice = FindingVoice.valueOf(one.getString("voice", "OWN"));
        boolean asked = voice != FindingVoice.OWN;
        Finding finding = new Finding(
                conversation,
                new FindingTerms(
                        FindingKind.valueOf(one.getString("kind")),
                        signal(one),
                        one.getString("text"),
                        one.getString("place", null),
                        FindingBasis.valueOf(one.getString("basis")),
                        one.getString("sources", null),
                        voice,
                        asked ? day : null,
                        asked ? one.getString("of") : null),
                by,
                day);
        finding.release(Release.valueOf(one.getString("release")), when);
        return finding;
    }

    /** What was found jointly in it, as long as it is open, each with what organisations say of it. */
    List<StoredEntity> joints(JsonObject told) {
        return each(told, "joint").flatMap(this::joint).toList();
    }

    private Stream<StoredEntity> joint(JsonObject one) {
        LocalDate day = conversation.getHeldOn();
        JointFinding joint = new JointFinding(conversation, signal(one));
        joint.write(FindingKind.valueOf(one.getString("kind")), one.getString("text"), conversation.getConvener(), day);
        return Stream.concat(
                Stream.of(joint),
                one.getJsonArray("words").getValuesAs(JsonArray.class).stream().map(said -> {
                    Membership by = town.member(said.getString(0));
                    JointWord word = new JointWord(joint, by.getOrganisation());
                    word.say(JointView.valueOf(said.getString(1)), said.getString(2, null), by, day);
                    return word;
                }));
    }

    private static Stream<JsonObject> each(JsonObject told, String name) {
        return told.getOrDefault(name, JsonValue.EMPTY_JSON_ARRAY).asJsonArray().getValuesAs(JsonObject.class).stream();
    }

    private static Signal signal(JsonObject one) {
        String signal = one.getString("signal", null);
        return signal == null ? null : Signal.of(signal);
    }
}

package nl.partnership.web.privacy;

import java.util.Arrays;
import java.util.List;
import nl.partnership.domain.privacy.LeafletContent;
import nl.partnership.domain.privacy.LeafletFlow;
import nl.partnership.domain.privacy.LeafletSentence;
import nl.partnership.domain.rule.ConsentAges;
import nl.partnership.ejb.privacy.LeafletView;

/** A leaflet in words, for one kind of reader: what page and paper show. */
public final class LeafletTold {

    private final LeafletWords words;
    private final LeafletView leaflet;
    private final String board;
    private final List<Group> groups;
    private final List<Changed> changes;

    /**
     * One group of receivers.
     *
     * @param id for the page
     * @param note own sentence of the school; null for none
     * @param never null when nothing is forbidden always
     * @param hearsFromIt false for the own school
     */
    public record Group(
            String id,
            String name,
            String intro,
            String note,
            List<LeafletLine> gives,
            List<LeafletLine> gets,
            String never,
            List<String> exceptions,
            List<LeafletLine> nobody,
            boolean hearsFromIt) {}

    /** Sentences of one group that are gone, and those that came. */
    public record Changed(String group, List<LeafletLine> before, List<LeafletLine> after) {}

    /** Who consents at these ages, by kind of data. */
    public record Age(String span, String school, String care, String confidence) {}

    /** As {@link #LeafletTold(LeafletWords, LeafletView, String, List)}, beside no version before. */
    LeafletTold(LeafletWords words, LeafletView leaflet, String board) {
        this(words, leaflet, board, null);
    }

    /** @param changes what the rules say otherwise than in the version before; null when there is none */
    LeafletTold(LeafletWords words, LeafletView leaflet, String board, List<LeafletContent.Change> changes) {
        this.changes = changes == null ? null : words.changed(changes);
        this.words = words;
        this.leaflet = leaflet;
        this.board = board;
        groups = leaflet.content().parts().stream().map(this::group).toList();
    }

    private Group group(LeafletContent.Part part) {
        return new Group(
                "group-" + part.group(),
                words.say("group." + part.group()),
                words.say("intro." + part.group()),
                leaflet.notes().get(part.group()),
                lines(part.gives(), true, false),
                lines(part.gets(), false, false),
                words.never(part.gives()),
                words.exceptions(part.gives()),
                lines(part.gives(), true, true),
                !part.gets().equals(nothing()));
    }

    private static LeafletFlow nothing() {
        return new LeafletFlow(List.of(), List.of());
    }

    private List<LeafletLine> lines(LeafletFlow flow, boolean given, boolean nobody) {
        return flow.sentences().stream()
                .filter(sentence -> sentence.terms().nobody() == nobody)
                .map((LeafletSentence sentence) -> words.line(sentence, given))
                .toList();
    }

    public List<Group> getGroups() {
        return groups;
    }

    /** What is otherwise than in the version before; null when there is none. */
    public List<Changed> getChanges() {
        return changes;
    }

    /** What holds for all that is shared. */
    public List<String> getShort() {
        return Arrays.asList("nothing", "needed", "files", "rules").stream()
                .filter(key -> !key.equals("files") || leaflet.content().filesNever())
                .map(key -> words.say("short." + key))
                .toList();
    }

    public List<String> getConsents() {
        return List.of(words.say("consents.each"), words.say("consents.no"));
    }

    /** Who consents, a row for each span of ages. */
    public List<Age> getAges() {
        return ConsentAges.shipped().ages().stream()
                .map(ages -> new Age(
                        words.span(ages.from(), ages.to()),
                        words.giver(ages.givers(ConsentAges.Kind.SCHOOL_DATA)),
                        words.giver(ages.givers(ConsentAges.Kind.CARE_OR_MEDICAL_DATA)),
                        words.giver(ages.givers(ConsentAges.Kind.CONFIDENTIAL_DISCLOSURE))))
                .toList();
    }

    public List<String> getRights() {
        return List.of(
                words.say("rights.see"), words.say("rights.mend"), words.say("rights.object"), words.say("rights.who"));
    }

    /** Whom to ask; null while there is no address. */
    public String getOfficer() {
        return leaflet.email() == null ? null : words.say("officer.text", board, leaflet.email());
    }

    /** A condition that holds in part of the cases. */
    public String sometimes(String condition) {
        return words.say("sometimes", condition);
    }

    public String say(String key) {
        return words.say(key);
    }
}

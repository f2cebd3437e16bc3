package nl.partnership.domain.privacy;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.partnership.domain.rule.Rules;

/**
 * What the rules of a day say about sharing between a school and others, in so few sentences that parents read them.
 * Nothing in it is written by people; every sentence stands for cells of the matrix, and all of these together for every
 * cell in which a school is on one side. Immutable.
 *
 * @param from the day of whose rules it is
 * @param until the last day on which these rules say the same
 * @param filesNever whether a whole file, or access to a system, is forbidden everywhere
 */
public record LeafletContent(LocalDate from, LocalDate until, List<Part> parts, boolean filesNever)
        implements Serializable {

    /**
     * One group.
     *
     * @param gives what the school tells it
     * @param gets what the school hears from it; nothing of the own school, which is told already
     */
    public record Part(LeafletGroup group, LeafletFlow gives, LeafletFlow gets) implements Serializable {}

    /**
     * A group of which something else holds than before.
     *
     * @param before sentences that hold no more
     * @param after sentences that did not hold
     */
    public record Change(LeafletGroup group, boolean given, List<LeafletSentence> before, List<LeafletSentence> after)
            implements Serializable {}

    /** Works it out for a day on which the rules hold. */
    public static LeafletContent of(Rules rules, LocalDate day) {
        LeafletReading reading = new LeafletReading(rules, day);
        return new LeafletContent(
                day,
                lastDay(rules, day),
                List.of(LeafletGroup.values()).stream().map(reading::part).toList(),
                reading.filesNever());
    }

    /** What is not as it was. */
    public List<Change> changesFrom(LeafletContent former) {
        return parts.stream()
                .flatMap(part -> {
                    Part was = former.parts().get(parts.indexOf(part));
                    return Stream.of(
                            change(part.group(), true, was.gives(), part.gives()),
                            change(part.group(), false, was.gets(), part.gets()));
                })
                .filter(change -> !change.before().isEmpty() || !change.after().isEmpty())
                .toList();
    }

    private static Change change(LeafletGroup group, boolean given, LeafletFlow before, LeafletFlow after) {
        return new Change(group, given, without(before, after), without(after, before));
    }

    private static List<LeafletSentence> without(LeafletFlow all, LeafletFlow others) {
        return all.sentences().stream()
                .filter(sentence -> !others.sentences().contains(sentence))
                .toList();
    }

    /** The set may end, and a rule of it may begin or end before. */
    private static LocalDate lastDay(Rules rules, LocalDate day) {
        LocalDate last = rules.nearest(LocalDate.MAX);
        return rules.turningDays().stream()
                .filter(turn -> turn.isAfter(day))
                .map(turn -> turn.minusDays(1))
                .filter(before -> before.isBefore(last))
                .findFirst()
                .orElse(last);
    }
}

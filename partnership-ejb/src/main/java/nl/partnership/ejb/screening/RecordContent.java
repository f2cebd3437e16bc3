package nl.partnership.ejb.screening;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.base.PaperSigns;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.screening.Finding;
import nl.partnership.domain.screening.Screening;
import nl.partnership.ejb.audit.Trail;
import nl.partnership.ejb.base.Confirmations;

/**
 * Keeps what points to a pupil out of records (sharing model, §6), and letters that no paper of theirs could show. Every
 * service hands the free text of a record to it before storing. What it finds the writer removes, or confirms as a
 * professional's own data; who works together in one of the writer's partnerships needs no confirming under the full name.
 * Nothing of the text is kept; that something was confirmed stands in the trail.
 */
@Dependent
public class RecordContent {

    /** No field of a record holds more UTF-16 units; the record itself refuses it. */
    public static final int LONGEST = 32_000;

    private static final Screening SCREENING = new Screening();

    @Inject
    private Colleagues colleagues;

    @Inject
    private OrganisationNames organisations;

    @Inject
    private Confirmations confirmations;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    /**
     * @param field id of the field that it was typed in
     * @param typed null counts as empty
     * @param before what the record says now, null for nothing: what was accepted then is not asked again
     * @throws RuleViolation at the field, with the words or the letter that were found
     */
    public void require(String field, String typed, String before) {
        PaperSigns.requireLetters(field, typed, before);
        Map<Boolean, List<Hint>> found =
                hints(typed, before).stream().collect(Collectors.partitioningBy(this::isConfirmed));
        List<Hint> hints = found.get(false);
        if (hints.isEmpty()) {
            note(field, found.get(true));
            return;
        }
        boolean confirmable = hints.stream().allMatch(Hint::isConfirmable);
        throw RuleViolation.at(
                field,
                confirmable ? "screening.found" : "screening.remove",
                hints.stream()
                        .filter(hint -> confirmable || !hint.isConfirmable())
                        .map(hint -> "‘" + hint.words() + "’")
                        .collect(Collectors.joining(", ")));
    }

    private boolean isConfirmed(Hint hint) {
        return hint.isConfirmable() && confirmations.include(hint.words());
    }

    /** That somebody answers for it, of what kind it was and how often; the words are the record's own. */
    private void note(String field, List<Hint> confirmed) {
        if (!confirmed.isEmpty()) {
            Map<String, Object> detail = new TreeMap<>();
            confirmed.forEach(hint -> detail.merge(hint.kind().name(), 1, (one, more) -> (int) one + (int) more));
            detail.put("field", field);
            trail.note("screening.confirmed", null, null, detail);
        }
    }

    /** As {@link #require(String, String, String)}, for what is new. */
    public void require(String field, String typed) {
        require(field, typed, null);
    }

    /** What was found and is not accounted for, each once, in the order of the text. */
    List<Hint> hints(String typed, String before) {
        if (typed == null || typed.length() > LONGEST || typed.strip().equals(before)) {
            return List.of();
        }
        Set<String> known = found(before).map(Hint::words).collect(Collectors.toCollection(HashSet::new));
        List<Hint> hints = found(typed)
                .filter(hint -> !known.contains(hint.words()))
                .distinct()
                .toList();
        Set<String> own = colleagues.among(hints.stream()
                .filter(hint -> hint.kind() == Finding.Kind.NAME)
                .map(Hint::words)
                .collect(Collectors.toSet()));
        return hints.stream().filter(hint -> !own.contains(hint.words())).toList();
    }

    List<Finding> findings(String text) {
        LocalDate today = LocalDate.now(clock);
        List<Finding> found = SCREENING.findings(text, today);
        // most texts name nobody, and for those nothing is fetched
        return found.stream().anyMatch(finding -> finding.kind() == Finding.Kind.NAME)
                ? SCREENING.findings(text, today, organisations.all())
                : found;
    }

    private Stream<Hint> found(String text) {
        String read = Text.clean(text);
        return findings(read).stream().map(finding -> new Hint(finding.kind(), finding.in(read)));
    }
}

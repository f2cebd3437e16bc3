package nl.partnership.domain.screening;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.screening.Finding.Kind;

/**
 * How the screening does on labelled sentences. A mark counts as found only when a finding has its kind and exactly its
 * place. Whatever is found and touches no mark is false, in sentences with and without persons.
 */
final class Tally {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    final Map<Kind, Integer> marked = new EnumMap<>(Kind.class);
    final Map<Kind, Integer> found = new EnumMap<>(Kind.class);
    final Map<Kind, Integer> falselyFound = new EnumMap<>(Kind.class);
    private final StringBuilder mistakes = new StringBuilder();
    int withoutPersons;
    int withoutPersonsHit;

    Tally(List<Labelled> sentences) {
        Screening screening = new Screening();
        sentences.forEach(sentence -> count(sentence, screening.findings(sentence.text(), TODAY)));
    }

    private void count(Labelled sentence, List<Finding> findings) {
        for (Finding mark : sentence.marks()) {
            marked.merge(mark.kind(), 1, Integer::sum);
            if (findings.contains(mark)) {
                found.merge(mark.kind(), 1, Integer::sum);
            }
        }
        List<Finding> wrong = findings.stream()
                .filter(finding -> sentence.marks().stream()
                        .noneMatch(mark -> mark.from() < finding.to() && finding.from() < mark.to()))
                .toList();
        wrong.forEach(finding -> falselyFound.merge(finding.kind(), 1, Integer::sum));
        if (sentence.marks().isEmpty()) {
            withoutPersons++;
            withoutPersonsHit += wrong.isEmpty() ? 0 : 1;
        }
        if (!findings.equals(sentence.marks())) {
            mistakes.append(sentence.text()).append(" -> ");
            findings.forEach(finding -> mistakes.append(finding.kind())
                    .append(" \"")
                    .append(finding.in(sentence.text()))
                    .append("\" "));
            mistakes.append('\n');
        }
    }

    int marked() {
        return sum(marked);
    }

    int found() {
        return sum(found);
    }

    /** Sentences in which not exactly the marks were found, each with what was found. */
    String mistakes() {
        return mistakes.toString();
    }

    private static int sum(Map<Kind, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public String toString() {
        return "found " + found() + " of " + marked() + ", false in " + withoutPersonsHit + " of " + withoutPersons
                + " sentences without persons; marked " + marked + ", found " + found + ", false " + falselyFound;
    }
}

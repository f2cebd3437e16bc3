package nl.partnership.domain.rule;

import com.cedarpolicy.model.exception.AuthException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Asks another engine about rules and requests made by chance, and makes a case in which it says something else as
 * small as it can. {@code bin/bench oracle} asks ten thousand, the tests a few hundred.
 */
final class SecondOpinion {

    private static final int MOST_RULES = 24;

    private final long seed;

    SecondOpinion(long seed) {
        this.seed = seed;
    }

    /** A case: rules as lines of the exchange format, and what is asked. */
    record Case(List<String> lines, SharingRequest request) {

        /** What the engine says, and what Cedar says where that is something else. */
        Optional<String> difference() {
            List<String> ours = SharingRequests.rules(lines.toArray(String[]::new)).answer(request).lines().stream()
                    .map(PlainReading::text)
                    .toList();
            List<String> theirs = cedar();
            return ours.equals(theirs) ? Optional.empty() : Optional.of("ours " + ours + ", Cedar " + theirs);
        }

        private List<String> cedar() {
            CedarReading cedar = new CedarReading(SharingRequests.file(lines.toArray(String[]::new)));
            List<String> answers = new ArrayList<>();
            for (String category : request.categories()) {
                try {
                    answers.add(cedar.answer(request, category).toString());
                } catch (AuthException e) {
                    throw new IllegalStateException(e);
                }
            }
            return answers;
        }

        /** The same case with as few rules and words as still show what is wrong with it. */
        Case shrunk(Predicate<Case> wrong) {
            for (Case smaller : smaller()) {
                if (wrong.test(smaller)) {
                    return smaller.shrunk(wrong);
                }
            }
            return this;
        }

        private List<Case> smaller() {
            List<Case> smaller = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                List<String> fewer = new ArrayList<>(lines);
                fewer.remove(i);
                smaller.add(new Case(fewer, request));
            }
            if (request.categories().size() > 1) {
                request.categories().forEach(one -> smaller.add(new Case(lines, request.withCategory(one))));
            }
            for (int i = 0; i < lines.size(); i++) {
                int words = lines.get(i).split(" ").length - 1;
                for (int word = 0; word < words; word++) {
                    List<String> shorter = new ArrayList<>(lines);
                    shorter.set(i, withoutWord(lines.get(i), word));
                    smaller.add(new Case(shorter, request));
                }
            }
            return smaller;
        }

        /** Leaves out the word after the space with this number. */
        private static String withoutWord(String line, int number) {
            int space = -1;
            for (int i = 0; i <= number; i++) {
                space = line.indexOf(' ', space + 1);
            }
            return line.substring(0, space) + line.substring(space).replaceFirst("^ [^ ,]+", "");
        }
    }

    /**
     * Compares.
     *
     * @return the first case that differs, shrunk, in words; nothing when all agree
     */
    Optional<String> ask(int cases) {
        for (int i = 0; i < cases; i++) {
            RandomRules random = new RandomRules(seed + i);
            Case asked = new Case(random.lines(1 + i % MOST_RULES), random.request());
            if (asked.difference().isPresent()) {
                Case least = asked.shrunk(smaller -> smaller.difference().isPresent());
                return Optional.of(
                        "seed " + (seed + i) + ": " + least.difference().orElseThrow() + "\n" + least.request() + "\n"
                                + String.join("\n", least.lines()));
            }
        }
        return Optional.empty();
    }

    /** Asks as many cases as the first argument says, from the seed that the second names or from a new one. */
    public static void main(String... arguments) {
        int cases = Integer.parseInt(arguments[0]);
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : System.nanoTime();
        System.out.println("Asking Cedar about " + cases + " rule sets and requests, seed " + seed + " ...");
        long start = System.nanoTime();
        Optional<String> difference = new SecondOpinion(seed).ask(cases);
        difference.ifPresent(System.out::println);
        System.out.printf(
                "%s, %.0f s%n",
                difference.isPresent() ? "A difference" : "No differences", (System.nanoTime() - start) / 1e9);
        System.exit(difference.isPresent() ? 1 : 0);
    }
}

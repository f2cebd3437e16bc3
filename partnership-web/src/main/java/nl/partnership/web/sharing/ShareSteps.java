package nl.partnership.web.sharing;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import nl.partnership.domain.rule.Codes;
import nl.partnership.domain.rule.Outcome;

/** What to do now, as at most three steps: first what others have to give, then what one sees to oneself, then the sharing. */
final class ShareSteps {

    private static final int MOST = 3;

    /**
     * A step.
     *
     * @param kind end of the keys of its title and hint; the code of a condition, or a word such as {@code CALL}
     * @param also codes of conditions that go with it
     */
    public record Step(String kind, List<String> also) implements Serializable {

        Step(String kind) {
            this(kind, List.of());
        }

        boolean isConsent() {
            return kind.equals("CONSENT");
        }

        /** Key of the title. */
        public String getTitle() {
            return "sharing.step." + kind;
        }
    }

    private ShareSteps() {}

    static List<Step> of(ShareText answer) {
        return switch (answer.standing()) {
            case FORBIDDEN, REFUSED -> instead(answer);
            case NO_FIGURES -> List.of(new Step("FIGURES"));
            case ADVICE -> withOwn(answer);
            case DUTY, ALLOWED, CONDITIONAL, CONSENTED, ADVISED, CONSENT, NO_COVENANT -> toShare(answer);
        };
    }

    private static List<Step> instead(ShareText answer) {
        List<Step> steps = new ArrayList<>();
        boolean partly = answer.lines().stream().anyMatch(line -> line.outcome() != Outcome.FORBIDDEN);
        steps.add(new Step(answer.standing() == Standing.FORBIDDEN && partly ? "PARTLY" : "NO"));
        if (!answer.instead().isEmpty()) {
            steps.add(new Step("INSTEAD"));
        }
        steps.add(new Step(answer.secrecy() ? "DOUBT_SECRECY" : "DOUBT"));
        return steps;
    }

    /** What others have to give, and what one sees to oneself. */
    private static List<Step> withOwn(ShareText answer) {
        List<Step> steps = fromOthers(answer);
        List<String> own = answer.needs().stream()
                .filter(ShareText.Need::isOwnWord)
                .map(ShareText.Need::code)
                .toList();
        if (!own.isEmpty() && steps.size() < MOST - 1) {
            steps.add(new Step(own.get(0), own.subList(1, own.size())));
        } else if (!own.isEmpty()) {
            Step last = steps.remove(steps.size() - 1);
            steps.add(new Step(last.kind(), own));
        }
        return steps;
    }

    private static List<Step> toShare(ShareText answer) {
        List<Step> steps = withOwn(answer);
        if (answer.place(Codes.EXPLAINED_AFTERWARDS) >= 0) {
            steps.add(new Step("CALL_NEEDED"));
            steps.add(new Step(Codes.EXPLAINED_AFTERWARDS));
        } else if (steps.size() < MOST - 1) {
            steps.add(new Step("NEEDED"));
            steps.add(new Step("CALL"));
        } else {
            steps.add(new Step("CALL_NEEDED"));
        }
        return steps;
    }

    private static List<Step> fromOthers(ShareText answer) {
        List<Step> steps = new ArrayList<>();
        if (answer.isMissing(Codes.COVENANT)) {
            steps.add(new Step("COVENANT"));
        }
        if (answer.place(Codes.CONSENT) >= 0) {
            steps.add(new Step("CONSENT"));
        }
        if (answer.standing() == Standing.ADVICE) {
            steps.add(new Step("ADVICE"));
        }
        return steps;
    }
}

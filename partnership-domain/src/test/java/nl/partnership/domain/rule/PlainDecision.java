package nl.partnership.domain.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.partnership.domain.rule.Facts.Affirmation;
import nl.partnership.domain.rule.Facts.Consent;
import nl.partnership.domain.rule.PlainReading.Reading;

/** From outcome to decision once more, condition by condition as the sharing model tells it, days as text. */
final class PlainDecision {

    private static final List<Map<String, String>> AGES = PlainReading.table("consent-ages");

    private final PlainReading rules;
    private final SharingRequest request;
    private final Facts facts;

    PlainDecision(PlainReading rules, SharingRequest request, Facts facts) {
        this.rules = rules;
        this.request = request;
        this.facts = facts;
    }

    /** Each line and then the whole: rules, conditions with {@code + - >} for met, missing and task, verdict. */
    @Override
    public String toString() {
        List<String> verdicts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String category : request.categories()) {
            Reading reading = rules.answer(request, category);
            String states = reading.conditions().stream()
                    .map(number -> "K" + number + status(number, category))
                    .collect(Collectors.joining(" "));
            verdicts.add(verdict(reading.outcome(), states));
            text.append(reading.outcome() + " " + reading.rules() + " [" + states + "] "
                    + verdicts.get(verdicts.size() - 1) + "; ");
        }
        return text + whole(verdicts);
    }

    /** The engine's decision in the same words. */
    static String text(Decision decision) {
        StringBuilder text = new StringBuilder();
        for (DecidedLine line : decision.lines()) {
            String states = line.conditions().stream()
                    .map(state -> state.code()
                            + switch (state.status()) {
                                case MET -> "+";
                                case MISSING -> "-";
                                case TASK -> ">";
                            })
                    .collect(Collectors.joining(" "));
            String reading = PlainReading.text(line.line());
            text.append(reading, 0, reading.lastIndexOf('['))
                    .append("[" + states + "] ")
                    .append(line.verdict())
                    .append("; ");
        }
        return text.append(decision.verdict()).toString();
    }

    private static String whole(List<String> verdicts) {
        return verdicts.contains("DENY") ? "DENY" : verdicts.contains("PENDING") ? "PENDING" : "PERMIT";
    }

    private String verdict(String outcome, String states) {
        if (outcome.equals("FORBIDDEN")) {
            return "DENY";
        }
        if (outcome.equals("ASK_DPO")) {
            if (states.contains("K4-") || facts.ruling().name().equals("REFUSES")) {
                return "DENY";
            }
            if (facts.ruling().name().equals("NONE")) {
                return "PENDING";
            }
        }
        return states.contains("-") ? "DENY" : "PERMIT";
    }

    private String status(int number, String category) {
        Affirmation said = facts.conditions().getOrDefault("K" + number, new Affirmation(false, null, null));
        boolean written =
                said.met() && said.reference() != null && !said.reference().isBlank();
        boolean danger = request.purpose().equals("ACUTE_DANGER");
        return switch (number) {
            case 2 -> said.met() ? "+" : said.reason() == null || said.reason().isBlank() ? "-" : ">";
            case 3 -> sign(consented(category));
            case 4 -> sign(facts.covenant().name().equals("IN_FORCE"));
            case 5 -> !written && danger ? ">" : sign(written);
            case 7, 8, 13 -> sign(written);
            case 11 -> ">";
            default -> sign(said.met());
        };
    }

    private static String sign(boolean met) {
        return met ? "+" : "-";
    }

    private boolean consented(String category) {
        if (facts.age() == null) {
            return false;
        }
        Map<String, String> row = AGES.stream()
                .filter(ages -> Integer.parseInt(ages.get("age_from")) <= facts.age())
                .reduce((younger, older) -> older)
                .orElseThrow();
        return List.of(row.get(column(category)).split("_AND_")).stream().allMatch(this::consentedBy);
    }

    private String column(String category) {
        String sender = request.sender().toString();
        if (category.equals("CONFIDENTIAL_DISCLOSURE")) {
            return "confidential_disclosure";
        }
        boolean care = List.of("CARE_PLAN", "MEDICAL").contains(category)
                || sender.startsWith("YOUTH_CARE:")
                || sender.equals("OTHER:YOUTH_DOCTOR");
        return care ? "care_or_medical_data" : "school_data";
    }

    private boolean consentedBy(String giver) {
        String day = request.date().toString();
        List<Consent> until = facts.consents().stream()
                .filter(record -> record.by().name().equals(giver))
                .filter(record -> record.givenOn().toString().compareTo(day) <= 0)
                .toList();
        String latest = until.stream()
                .map(record -> record.givenOn().toString())
                .max(String::compareTo)
                .orElse("never");
        List<Consent> last = until.stream()
                .filter(record -> record.givenOn().toString().equals(latest))
                .toList();
        return last.stream().allMatch(Consent::given)
                && last.stream()
                        .anyMatch(record -> record.specific()
                                && (record.withdrawnOn() == null
                                        || record.withdrawnOn().toString().compareTo(day) > 0));
    }
}

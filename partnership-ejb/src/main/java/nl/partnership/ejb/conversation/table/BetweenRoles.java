package nl.partnership.ejb.conversation.table;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.rule.Codes;
import nl.partnership.domain.rule.Line;
import nl.partnership.domain.rule.Relation;
import nl.partnership.domain.rule.Rules;
import nl.partnership.domain.rule.Scope;
import nl.partnership.domain.rule.SharingRequest;
import nl.partnership.domain.rule.Vocabulary;

/** What the rules let one role say to another. Each two roles are asked once, however many people have them. */
final class BetweenRoles {

    /** What a purpose of its own goes with; all else is for the purpose that was chosen. */
    private static final Map<String, String> OWN_PURPOSE = Map.of(
            Codes.WORKING_ARRANGEMENT, Codes.COORDINATION,
            Codes.PROFESSIONAL_CONTACT, Codes.COORDINATION,
            Codes.AGGREGATE, Codes.TREND_ANALYSIS,
            Codes.ANONYMISED_CASE, Codes.CASE_LEARNING);

    private final Rules rules;
    private final LocalDate day;
    private final Map<String, List<String>> byPurpose;
    private final Map<Meeting, Map<String, Line>> answers = new HashMap<>();

    private record Meeting(Party speaker, Party hearer) {}

    /** @param purpose for what has none of its own */
    BetweenRoles(Rules rules, LocalDate day, String purpose) {
        this.rules = rules;
        this.day = day;
        byPurpose = rules.vocabulary().categories().values().stream()
                .map(Vocabulary.Category::code)
                .collect(Collectors.groupingBy(
                        category -> OWN_PURPOSE.getOrDefault(category, purpose),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    Line line(String category, Party speaker, Party hearer) {
        return answers.computeIfAbsent(new Meeting(speaker, hearer), this::ask).get(category);
    }

    private Map<String, Line> ask(Meeting two) {
        Map<String, Line> lines = new HashMap<>();
        byPurpose.forEach((purpose, categories) -> rules.answer(new SharingRequest(
                        two.speaker(), two.hearer(), Relation.OTHER_ORGANISATION, categories, purpose, Scope.ITEM, day))
                .lines()
                .forEach(line -> lines.put(line.category(), line)));
        return lines;
    }
}

package nl.partnership.domain.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.partnership.domain.base.Csv;
import nl.partnership.domain.base.CsvText;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;

/**
 * What is wrong with one rule as somebody wrote it: what is missing, what contradicts itself, what the exchange format
 * cannot carry. The engine answers for any rule; this keeps people from writing one that says nothing.
 */
public final class RuleCheck {

    /** Longest explanation or note, in characters. */
    private static final int LONG_TEXT = 1000;

    /** Longest law or retention, in characters. */
    private static final int SHORT_TEXT = 300;

    private final SharingRule rule;
    private final List<RuleViolation> problems = new ArrayList<>();

    private RuleCheck(SharingRule rule) {
        this.rule = rule;
    }

    /**
     * Everything that is wrong, in the order of the fields; each names its field, and none when the rule is good.
     *
     * @param schoolYear of the set in which the rule stands
     */
    public static List<RuleViolation> problems(SharingRule rule, SchoolYear schoolYear) {
        RuleCheck check = new RuleCheck(rule);
        check.words();
        check.contradictions();
        check.texts();
        check.validity(schoolYear);
        return check.problems;
    }

    private void words() {
        refuse(!rule.id().matches(RuleCells.ID), "id", "rule.wrongId");
        some("senders", rule.senders());
        some("receivers", rule.receivers());
        some("relation", rule.relations());
        some("categories", rule.categories());
        some("purposes", rule.purposes());
        some("scope", rule.scopes());
    }

    private void some(String field, Collection<?> chosen) {
        refuse(chosen.isEmpty(), field, "rule.chooseOne");
    }

    private void contradictions() {
        Outcome outcome = rule.outcome();
        refuse(rule.duty() && outcome.compareTo(Outcome.CONDITIONAL) > 0, "duty", "rule.dutyContradicts");
        refuse(outcome == Outcome.FORBIDDEN && !rule.conditions().isEmpty(), "conditions", "rule.conditionsContradict");
    }

    private void texts() {
        text("law", rule.law(), SHORT_TEXT);
        text("explanation", rule.explanation(), LONG_TEXT);
        text("note", rule.note(), LONG_TEXT);
        text("retention", rule.retention(), SHORT_TEXT);
    }

    private void text(String field, String text, int longest) {
        refuse(text.length() > longest, field, "rule.text.tooLong", longest);
        refuse(CsvText.isFormula(text), field, "rule.formula");
        refuse(Csv.hasControls(text), field, "rule.control");
    }

    private void validity(SchoolYear year) {
        LocalDate from = rule.validFrom();
        LocalDate until = rule.validUntil();
        outside("validFrom", from, year);
        outside("validUntil", until, year);
        refuse(from != null && until != null && until.isBefore(from), "validUntil", "rule.endsBeforeItBegins");
    }

    private void outside(String field, LocalDate day, SchoolYear year) {
        refuse(day != null && !year.contains(day), field, "rule.outsideYear", year);
    }

    private void refuse(boolean wrong, String field, String key, Object... arguments) {
        if (wrong) {
            problems.add(RuleViolation.at(field, key, arguments));
        }
    }
}

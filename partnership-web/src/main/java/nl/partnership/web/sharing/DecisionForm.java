package nl.partnership.web.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.rule.Facts;
import nl.partnership.domain.rule.Facts.Affirmation;
import nl.partnership.domain.rule.Scope;
import nl.partnership.domain.rule.Vocabulary;
import nl.partnership.ejb.sharing.Asking;
import nl.partnership.web.base.Fault;
import nl.partnership.web.base.Problem;
import nl.partnership.web.base.api.JsonPlace;

/** The request of a decision, out of JSON. What the portal knows from its own records may not be stated. */
record DecisionForm(Party sender, Asking asking) {

    private static final int LONGEST_ID = 80;
    private static final Vocabulary WORDS = Vocabulary.shipped();

    /** Where the fields of an {@link Asking} stand in the request. */
    private static final Map<String, String> POINTERS = Map.of(
            "receiver", "/receiver/role",
            "organisation", "/receiver/organisation",
            "categories", "/categories",
            "purpose", "/purpose",
            "scope", "/scope",
            "case", "/case",
            "age", "/facts/age",
            "justification", "/facts/justification");

    /** A field that says something of a condition: what, and of which. */
    static final Pattern OF_CONDITION = Pattern.compile("(reason|reference)(K[0-9]+)");

    /**
     * Reads it.
     *
     * @throws Problem 400 when it is not of the right form, 422 when it states what it may not
     */
    static DecisionForm read(JsonPlace body, LocalDate today) {
        Optional<Party> sender = body.required("sender").flatMap(CheckForm::party);
        Optional<JsonPlace> receiver = body.required("receiver");
        Optional<Party> party = receiver.flatMap(CheckForm::party);
        Optional<String> organisation =
                receiver.flatMap(place -> place.required("organisation")).flatMap(id -> id.text(LONGEST_ID));
        Set<String> categories =
                body.required("categories").map(CheckForm::categories).orElse(Set.of());
        Optional<String> purpose = body.required("purpose").flatMap(code -> code.code(WORDS.purposes()::has));
        Optional<Scope> scope = body.optional("scope").flatMap(code -> code.one(Scope.class));
        Optional<LocalDate> date = body.optional("date").flatMap(JsonPlace::day);
        String pupilCase = CheckForm.text(body, "case");
        Optional<JsonPlace> facts = body.optional("facts");
        Integer age = facts.flatMap(place -> place.optional("age"))
                .flatMap(place -> place.number(0, Facts.OLDEST))
                .orElse(null);
        String justification =
                facts.map(place -> CheckForm.text(place, "justification")).orElse(null);
        Map<String, Affirmation> conditions = facts.flatMap(place -> place.optional("conditions"))
                .map(CheckForm::conditions)
                .orElse(Map.of());
        body.refuse(400);
        body.optional("sender").ifPresent(place -> refuse(place, "organisation"));
        refuse(body, "relation", "ruleSetVersion");
        facts.ifPresent(place -> refuse(place, "covenant", "consents"));
        date.filter(day -> !day.equals(today))
                .ifPresent(day -> body.required("date").ifPresent(place -> place.wrong("sharing.api.otherDay")));
        body.refuse(422);
        return new DecisionForm(
                sender.orElseThrow(),
                new Asking(
                        party.orElseThrow(),
                        organisation.orElseThrow(),
                        List.copyOf(categories),
                        purpose.orElseThrow(),
                        scope.orElse(Scope.ITEM),
                        pupilCase,
                        age,
                        justification,
                        conditions));
    }

    /** What a service says of a field, said of its place in the request. */
    static Problem problem(RuleViolation violation) {
        String field = violation.field() == null ? "" : violation.field();
        Matcher condition = OF_CONDITION.matcher(field);
        String pointer = condition.matches()
                ? "/facts/conditions/" + condition.group(2) + "/" + condition.group(1)
                : POINTERS.getOrDefault(field, "");
        return new Problem(
                422, Fault.at(pointer, violation.key(), violation.arguments().toArray()));
    }

    private static void refuse(JsonPlace place, String... members) {
        for (String member : members) {
            place.optional(member).ifPresent(stated -> stated.wrong("sharing.api.own"));
        }
    }
}

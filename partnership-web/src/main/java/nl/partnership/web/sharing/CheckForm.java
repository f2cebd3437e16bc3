package nl.partnership.web.sharing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.rule.Facts;
import nl.partnership.domain.rule.Facts.Affirmation;
import nl.partnership.domain.rule.Facts.Consent;
import nl.partnership.domain.rule.Facts.Covenant;
import nl.partnership.domain.rule.Facts.Giver;
import nl.partnership.domain.rule.Facts.Ruling;
import nl.partnership.domain.rule.Relation;
import nl.partnership.domain.rule.Scope;
import nl.partnership.domain.rule.SharingRequest;
import nl.partnership.domain.rule.Vocabulary;
import nl.partnership.web.base.Problem;
import nl.partnership.web.base.api.JsonPlace;

/**
 * The request of a check, out of JSON. What it does not know it passes over.
 *
 * @param request its day is null when none was given: today
 * @param version of the rules; null for those in force
 */
record CheckForm(SharingRequest request, Facts facts, Integer version) {

    static final int LONGEST_TEXT = 2000;
    private static final int HIGHEST_VERSION = 999_999_999;
    private static final Vocabulary WORDS = Vocabulary.shipped();

    /**
     * Reads it.
     *
     * @throws Problem 400 when it is not of the right form, 422 when it says what cannot be
     */
    static CheckForm read(JsonPlace body) {
        Optional<Party> sender = body.required("sender").flatMap(CheckForm::party);
        Optional<Party> receiver = body.required("receiver").flatMap(CheckForm::party);
        Optional<Relation> relation = body.required("relation").flatMap(place -> place.one(Relation.class));
        Set<String> categories =
                body.required("categories").map(CheckForm::categories).orElse(Set.of());
        Optional<String> purpose = body.required("purpose").flatMap(place -> place.code(WORDS.purposes()::has));
        Optional<Scope> scope = body.optional("scope").flatMap(place -> place.one(Scope.class));
        Optional<LocalDate> date = body.optional("date").flatMap(JsonPlace::day);
        Optional<Integer> version = body.optional("ruleSetVersion").flatMap(place -> place.number(1, HIGHEST_VERSION));
        Facts facts = body.optional("facts").map(CheckForm::facts).orElse(Facts.NONE);
        body.refuse(400);
        body.optional("facts").ifPresent(CheckForm::refuseImpossibleConsents);
        body.refuse(422);
        SharingRequest request = new SharingRequest(
                sender.orElseThrow(),
                receiver.orElseThrow(),
                relation.orElseThrow(),
                List.copyOf(categories),
                purpose.orElseThrow(),
                scope.orElse(Scope.ITEM),
                date.orElse(null));
        return new CheckForm(request, facts, version.orElse(null));
    }

    static Optional<Party> party(JsonPlace place) {
        Optional<OrganisationType> type =
                place.required("organisationType").flatMap(code -> code.one(OrganisationType.class));
        Optional<String> role = place.required("role")
                .flatMap(code -> code.code(text -> type.isEmpty() || WORDS.has(new Party(type.get(), text))));
        return type.flatMap(kind -> role.map(code -> new Party(kind, code)));
    }

    static Set<String> categories(JsonPlace place) {
        List<JsonPlace> items = place.items();
        Set<String> categories = new LinkedHashSet<>();
        for (JsonPlace item : items) {
            item.code(WORDS.categories()::has)
                    .filter(code -> !categories.add(code))
                    .ifPresent(twice -> item.wrong("sharing.api.twice"));
        }
        if (items.isEmpty()) {
            place.wrong("base.api.missing");
        }
        return categories;
    }

    private static Facts facts(JsonPlace place) {
        return new Facts(
                place.optional("age")
                        .flatMap(age -> age.number(0, Facts.OLDEST))
                        .orElse(null),
                place.optional("covenant")
                        .flatMap(code -> code.one(Covenant.class))
                        .orElse(Covenant.NONE),
                text(place, "justification"),
                place.optional("consents").map(CheckForm::consents).orElse(List.of()),
                place.optional("conditions").map(CheckForm::conditions).orElse(Map.of()),
                Ruling.NONE);
    }

    private static List<Consent> consents(JsonPlace place) {
        List<Consent> consents = new ArrayList<>();
        for (JsonPlace item : place.items()) {
            Optional<Giver> by = item.required("by").flatMap(code -> code.one(Giver.class));
            Optional<Boolean> given = item.required("given").flatMap(JsonPlace::truth);
            Optional<Boolean> specific = item.optional("specific").flatMap(JsonPlace::truth);
            Optional<LocalDate> givenOn = item.required("givenOn").flatMap(JsonPlace::day);
            Optional<LocalDate> withdrawnOn = item.optional("withdrawnOn").flatMap(JsonPlace::day);
            if (by.isPresent() && given.isPresent() && givenOn.isPresent()) {
                // what is not said to be specific is blanket consent, and never holds
                consents.add(new Consent(
                        by.get(), given.get(), specific.orElse(false), givenOn.get(), withdrawnOn.orElse(null)));
            }
        }
        return consents;
    }

    static Map<String, Affirmation> conditions(JsonPlace place) {
        Map<String, Affirmation> conditions = new HashMap<>();
        place.members().forEach((code, said) -> {
            if (!WORDS.conditions().has(code)) {
                said.wrong("base.api.unknown");
                return;
            }
            boolean met = said.required("met").flatMap(JsonPlace::truth).orElse(false);
            conditions.put(code, new Affirmation(met, text(said, "reason"), text(said, "reference")));
        });
        return conditions;
    }

    static String text(JsonPlace place, String name) {
        return place.optional(name).flatMap(text -> text.text(LONGEST_TEXT)).orElse(null);
    }

    private static void refuseImpossibleConsents(JsonPlace facts) {
        facts.optional("consents").ifPresent(consents -> consents.items().forEach(consent -> {
            Optional<LocalDate> givenOn = consent.optional("givenOn").flatMap(JsonPlace::day);
            consent.optional("withdrawnOn")
                    .filter(withdrawn -> withdrawn
                            .day()
                            .filter(day -> day.isBefore(givenOn.orElse(day)))
                            .isPresent())
                    .ifPresent(withdrawn -> withdrawn.wrong("sharing.api.withdrawnBefore"));
        }));
    }
}

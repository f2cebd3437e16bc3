package nl.partnership.ejb.sharing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.rule.Facts.Affirmation;
import nl.partnership.domain.rule.Facts.Giver;
import nl.partnership.domain.rule.Scope;
import nl.partnership.ejb.account.Callers;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.consent.CaseService;
import nl.partnership.ejb.consent.ConsentService;
import nl.partnership.ejb.consent.NewConsent;
import nl.partnership.ejb.covenant.CovenantService;
import nl.partnership.ejb.covenant.CovenantTerms;
import nl.partnership.ejb.partner.Town;
import nl.partnership.ejb.ruleset.RuleSetService;
import org.junit.jupiter.api.BeforeEach;

/** A town in which the shipped rules are in force and organisations are party to a covenant, with who it takes more. */
public abstract class SharingTest extends ServiceTest {

    protected static final LocalDate TODAY = LocalDate.of(2026, 11, 9);

    protected final Town town = new Town();
    private final Map<String, Membership> more = new LinkedHashMap<>();
    private final Map<String, Account> accounts = new HashMap<>();

    @BeforeEach
    protected void build() {
        add("vertrouwen", town.bridge, "CONFIDENTIAL_ADVISER");
        add("wijkteam", town.municipality, "DISTRICT_TEAM");
        add("officier", town.welfare, "PROSECUTOR");
        add("riec", town.welfare, "RIEC");
        inDatabase(em -> {
            town.persist(em);
            accounts.values().forEach(account -> em.persist(account.getPerson()));
            more.values().forEach(em::persist);
            accounts.values().forEach(em::persist);
        });
        adopt();
    }

    protected void adopt() {
        as(Caller.PORTAL, () -> bean(RuleSetService.class)
                .adoptShipped(
                        town.person("fg").getId(), town.person("bestuurder").getId()));
    }

    private void add(String user, Organisation organisation, String role) {
        Person person = new Person("Extra Proef-" + user, user + "@proef.example");
        more.put(user, new Membership(person, organisation, role, LocalDate.of(2025, 8, 1)));
        accounts.put(user, new Account(person, user));
    }

    protected Caller caller(String user) {
        return more.containsKey(user) ? Callers.caller(accounts.get(user), more.get(user), false) : town.caller(user);
    }

    protected Person person(String user) {
        return accounts.containsKey(user) ? accounts.get(user).getPerson() : town.person(user);
    }

    protected void covenant(LocalDate until, Organisation... parties) {
        List<String> ids = Stream.of(parties).map(Organisation::getId).toList();
        CovenantTerms terms = new CovenantTerms(
                "Veilig op school", ids, List.of("PREVENTION"), LocalDate.of(2025, 1, 1), until, until);
        as(town.caller("beheer"), () -> bean(CovenantService.class).add(terms, null));
    }

    protected String openCase(String user) {
        return as(caller(user), () -> bean(CaseService.class).open());
    }

    protected void consent(String user, String caseId, Giver giver, Organisation receiver, String... categories) {
        NewConsent said = new NewConsent(
                Set.of(giver),
                true,
                receiver.getId(),
                List.of(categories),
                "INDIVIDUAL_SUPPORT",
                TODAY.minusDays(8),
                "formulier in dossier");
        as(caller(user), () -> bean(ConsentService.class).record(caseId, said));
    }

    protected Decided decide(String user, Wanted wanted) {
        return as(caller(user), () -> bean(DecisionService.class).decide(wanted.asking()));
    }

    protected ReceiptView receipt(String user, String id) {
        return as(caller(user), () -> bean(ReceiptService.class).get(id));
    }

    /** Something to share, in the making; necessary and over a safe channel unless said otherwise. */
    public static final class Wanted {
        private final Party receiver;
        private final String organisationId;
        private final String purpose;
        private final List<String> categories;
        private final Map<String, Affirmation> conditions =
                new HashMap<>(Map.of("K1", Affirmation.MET, "K6", Affirmation.MET));
        private String caseId;
        private Integer age;
        private String justification;

        private Wanted(Party receiver, String organisationId, String purpose, List<String> categories) {
            this.receiver = receiver;
            this.organisationId = organisationId;
            this.purpose = purpose;
            this.categories = categories;
        }

        public Wanted about(String pupilCase, Integer pupilAge) {
            caseId = pupilCase;
            age = pupilAge;
            return this;
        }

        public Wanted because(String words) {
            justification = words;
            return this;
        }

        public Wanted met(String... codes) {
            Arrays.stream(codes).forEach(code -> conditions.put(code, Affirmation.MET));
            return this;
        }

        public Wanted said(String code, boolean met, String reason, String reference) {
            conditions.put(code, new Affirmation(met, reason, reference));
            return this;
        }

        public Asking asking() {
            return new Asking(
                    receiver, organisationId, categories, purpose, Scope.ITEM, caseId, age, justification, conditions);
        }
    }

    protected static Wanted to(Organisation organisation, String role, String purpose, String... categories) {
        return new Wanted(new Party(organisation.getType(), role), organisation.getId(), purpose, List.of(categories));
    }
}

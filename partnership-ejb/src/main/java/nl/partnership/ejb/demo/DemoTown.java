package nl.partnership.ejb.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.partnership.domain.account.AccessToken;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.account.OneTimeLink;
import nl.partnership.domain.account.TokenAllowance;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.partner.Council;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.partner.Representation;
import nl.partnership.ejb.account.DemoAccounts;
import nl.partnership.ejb.account.Passwords;
import nl.partnership.ejb.account.step.Steps;

/** The invented town of Waterstad: the people on the cards of the sign-in page, at its organisations. */
@Dependent
class DemoTown {

    private static final Duration TOKENS_LAST = Duration.ofDays(366);
    /** So long that somebody should look whether phone and hours still hold. */
    private static final Duration LONG_AGO = Duration.ofDays(200);

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Inject
    private Passwords passwords;

    @Inject
    private Steps steps;

    @Inject
    private DemoOrganisations organisations;

    private final Map<String, Person> people = new HashMap<>();
    private final Map<String, Account> accounts = new HashMap<>();
    private final Map<String, Membership> members = new HashMap<>();
    private SchoolYear year;

    void build() {
        year = SchoolYear.of(LocalDate.now(clock));
        organisations.build(year);
        people();
        schoolStaff();
        partnerStaff();
        accounts.get("beheer").setAdministrator(true);
        linkOfMail();
        representation();
    }

    /** De Brug said who speaks for parents and pupils; De Linde did not yet. */
    private void representation() {
        Representation bridge = new Representation(organisations.bridge());
        bridge.write(
                Set.of(Council.PARTICIPATION_COUNCIL),
                Set.of(Council.COUNCIL, Council.PARTICIPATION_COUNCIL),
                members.get("coordinator"),
                year.firstDay());
        keep(bridge);
    }

    private void people() {
        String hash = passwords.hash(DemoAccounts.PASSWORD);
        for (DemoAccounts.Card card : DemoAccounts.CARDS) {
            Person person = keep(new Person(card.name(), card.user() + "@waterstad.example"));
            Account account = new Account(person, card.user());
            account.choosePassword(hash);
            keep(account);
            Instant end = clock.instant().plus(TOKENS_LAST);
            keep(new TokenAllowance(keep(new AccessToken(account, "demonstratie", "demo-" + card.user(), end))));
            people.put(card.user(), person);
            accounts.put(card.user(), account);
            if (card.user().equals(DemoAccounts.STEP_USER)) {
                steps.give(account, DemoAccounts.STEP_SECRET);
            }
        }
    }

    private void schoolStaff() {
        member("coordinator", organisations.bridge(), "SAFETY_COORD", "088 000 00 11", "maandag tot en met donderdag")
                .verify(clock.instant().minus(LONG_AGO));
        keep(new Membership(people.get("coordinator"), organisations.bridge(), "MENTOR", year.firstDay()));
        member("zorg", organisations.bridge(), "CARE_COORD", "088 000 00 12", "elke werkdag")
                .setDeputy(people.get("coordinator"));
        member("leider", organisations.bridge(), "SCHOOL_LEADER", "088 000 00 13", "elke werkdag");
        member("vertrouwen", organisations.bridge(), "CONFIDENTIAL_ADVISER", "088 000 00 14", "dinsdag en vrijdag");
        member(
                "coordinator2",
                organisations.linden(),
                "SAFETY_COORD",
                "088 000 00 15",
                "maandag, dinsdag en donderdag");
        member("fg", organisations.board(), "DPO", "088 000 00 16", "woensdag");
        member("bestuurder", organisations.board(), "BOARD_MEMBER", "088 000 00 17", "elke werkdag");
    }

    private void partnerStaff() {
        partner(
                        "jeugdhulp",
                        organisations.youthCare(),
                        "YOUTH_CARE_WORKER",
                        "088 000 00 02",
                        "maandag tot en met donderdag")
                .verify(clock.instant().minus(LONG_AGO));
        partner("gi", organisations.protection(), "CHILD_PROTECTION", "088 000 00 03", "elke werkdag");
        partner("jeugdagent", organisations.police(), "YOUTH_OFFICER", "088 000 00 01", "elke dag, ook ’s avonds");
        partner("wijkagent", organisations.police(), "COMMUNITY_OFFICER", "088 000 00 04", "wisselende diensten")
                .getSchools()
                .add(organisations.linden());
        partner("gemeente", organisations.municipality(), "SAFETY_ADVISER", "088 000 00 05", "elke werkdag");
        partner(
                        "leerplicht",
                        organisations.municipality(),
                        "ATTENDANCE_OFFICER",
                        "088 000 00 06",
                        "maandag tot en met donderdag")
                .getSchools()
                .add(organisations.bridge());
        partner(
                "jongerenwerk",
                organisations.welfare(),
                "YOUTH_WORKER",
                "088 000 00 07",
                "dinsdag tot en met zaterdag");
    }

    /** As if a mail had asked whether contact data is right; its secret is known, as that of the tokens is. */
    private void linkOfMail() {
        // a link keeps the versions of what it is about, and those are there when it was stored
        entityManager.flush();
        Membership asked = members.get("gi");
        keep(new OneTimeLink(OneTimeLink.Act.CONFIRM_CONTACT, asked, asked, "demo-gi", clock.instant()));
    }

    private Membership member(String user, Organisation organisation, String role, String phone, String when) {
        Membership membership = new Membership(
                people.get(user), organisation, role, year.previous().firstDay());
        membership.setWorkPhone(phone);
        membership.setAvailability(when);
        membership.verify(clock.instant().minus(Duration.ofDays(60)));
        members.put(user, membership);
        return keep(membership);
    }

    private Membership partner(String user, Organisation organisation, String role, String phone, String when) {
        Membership membership = member(user, organisation, role, phone, when);
        membership.grant(membership.getValidFrom(), year.lastDay(), people.get("coordinator"));
        membership.allowUntil(year.lastDay());
        return membership;
    }

    Person person(String user) {
        return people.get(user);
    }

    /** Somebody in the role on their card. */
    Membership member(String user) {
        return members.get(user);
    }

    /** @param name {@code bridge} or {@code linden} */
    Partnership partnership(String name, SchoolYear ofYear) {
        return organisations.partnership(name, ofYear);
    }

    private <T> T keep(T entity) {
        entityManager.persist(entity);
        return entity;
    }
}

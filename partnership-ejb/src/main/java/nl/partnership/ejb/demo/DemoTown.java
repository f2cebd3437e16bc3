package nl.partnership.ejb.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.account.AccessToken;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.account.OneTimeLink;
import nl.partnership.domain.account.TokenAllowance;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Person;
import nl.partnership.ejb.account.DemoAccounts;
import nl.partnership.ejb.account.Passwords;

/** The invented town of Waterstad: its board, schools and partners, and the people on the cards of the sign-in page. */
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

    private final Map<String, Person> people = new HashMap<>();
    private final Map<String, Account> accounts = new HashMap<>();
    private final Map<String, Membership> members = new HashMap<>();
    private final List<Partnership> partnerships = new ArrayList<>();

    private Organisation board;
    private Organisation bridge;
    private Organisation linden;
    private Organisation police;
    private Organisation municipality;
    private Organisation youthCare;
    private Organisation protection;
    private Organisation welfare;
    private SchoolYear year;

    void build() {
        year = SchoolYear.of(LocalDate.now(clock));
        organisations();
        partnerships(year.previous());
        partnerships(year);
        people();
        schoolStaff();
        partnerStaff();
        accounts.get("beheer").setAdministrator(true);
        linkOfMail();
    }

    private void organisations() {
        board = keep(Organisation.board("Stichting Onderwijs Waterstad", "Onderwijs Waterstad"));
        bridge = keep(Organisation.school(board, "Scholengemeenschap De Brug", "De Brug"));
        linden = keep(Organisation.school(board, "OBS De Linde", "De Linde"));
        youthCare = keep(Organisation.partner(OrganisationType.YOUTH_CARE, "Jeugdhulp Midden", "Jeugdhulp Midden"));
        protection =
                keep(Organisation.partner(OrganisationType.YOUTH_CARE, "Jeugdbescherming Regio", "Jeugdbescherming"));
        police = keep(Organisation.partner(OrganisationType.POLICE, "Politie basisteam Noord", "Politie Noord"));
        municipality =
                keep(Organisation.partner(OrganisationType.MUNICIPALITY, "Gemeente Waterstad", "Gemeente Waterstad"));
        welfare = keep(Organisation.partner(OrganisationType.OTHER, "Welzijn Waterstad", "Welzijn Waterstad"));
    }

    private void partnerships(SchoolYear ofYear) {
        Partnership withBridge = new Partnership(bridge, ofYear);
        for (Organisation partner : new Organisation[] {youthCare, protection, police, municipality, welfare}) {
            withBridge.add(partner);
        }
        Partnership withLinden = new Partnership(linden, ofYear);
        for (Organisation partner : new Organisation[] {youthCare, police, municipality}) {
            withLinden.add(partner);
        }
        partnerships.add(keep(withBridge));
        partnerships.add(keep(withLinden));
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
        }
    }

    private void schoolStaff() {
        member("coordinator", bridge, "SAFETY_COORD", "088 000 00 11", "maandag tot en met donderdag")
                .verify(clock.instant().minus(LONG_AGO));
        keep(new Membership(people.get("coordinator"), bridge, "MENTOR", year.firstDay()));
        member("zorg", bridge, "CARE_COORD", "088 000 00 12", "elke werkdag").setDeputy(people.get("coordinator"));
        member("leider", bridge, "SCHOOL_LEADER", "088 000 00 13", "elke werkdag");
        member("vertrouwen", bridge, "CONFIDENTIAL_ADVISER", "088 000 00 14", "dinsdag en vrijdag");
        member("coordinator2", linden, "SAFETY_COORD", "088 000 00 15", "maandag, dinsdag en donderdag");
        member("fg", board, "DPO", "088 000 00 16", "woensdag");
        member("bestuurder", board, "BOARD_MEMBER", "088 000 00 17", "elke werkdag");
    }

    private void partnerStaff() {
        partner("jeugdhulp", youthCare, "YOUTH_CARE_WORKER", "088 000 00 02", "maandag tot en met donderdag")
                .verify(clock.instant().minus(LONG_AGO));
        partner("gi", protection, "CHILD_PROTECTION", "088 000 00 03", "elke werkdag");
        partner("jeugdagent", police, "YOUTH_OFFICER", "088 000 00 01", "elke dag, ook ’s avonds");
        partner("wijkagent", police, "COMMUNITY_OFFICER", "088 000 00 04", "wisselende diensten")
                .getSchools()
                .add(linden);
        partner("gemeente", municipality, "SAFETY_ADVISER", "088 000 00 05", "elke werkdag");
        partner("leerplicht", municipality, "ATTENDANCE_OFFICER", "088 000 00 06", "maandag tot en met donderdag")
                .getSchools()
                .add(bridge);
        partner("jongerenwerk", welfare, "YOUTH_WORKER", "088 000 00 07", "dinsdag tot en met zaterdag");
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
        Organisation school = name.equals("bridge") ? bridge : linden;
        return partnerships.stream()
                .filter(each ->
                        each.getSchool().equals(school) && each.getSchoolYear().equals(ofYear))
                .findFirst()
                .orElseThrow();
    }

    private <T> T keep(T entity) {
        entityManager.persist(entity);
        return entity;
    }
}

package nl.partnership.ejb.partner;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Person;
import nl.partnership.ejb.account.Callers;
import nl.partnership.ejb.base.Caller;

/**
 * An invented town for service tests: one board with two schools, partners, and somebody in each role that tests act
 * in. Persist it first: {@code inDatabase(town::persist)}.
 */
public final class Town {

    public static final SchoolYear YEAR = new SchoolYear(2026);
    private static final LocalDate SINCE = LocalDate.of(2025, 8, 1);

    public final Organisation board = Organisation.board("Stichting Onderwijs Proefstad", "Proefstad");
    public final Organisation bridge = Organisation.school(board, "Scholengemeenschap De Brug", "De Brug");
    public final Organisation linden = Organisation.school(board, "OBS De Linde", "De Linde");
    public final Organisation care = Organisation.partner(OrganisationType.YOUTH_CARE, "Jeugdhulp Proef", "Jeugdhulp");
    public final Organisation police = Organisation.partner(OrganisationType.POLICE, "Politie Proef", "Politie");
    public final Organisation municipality =
            Organisation.partner(OrganisationType.MUNICIPALITY, "Gemeente Proefstad", "Gemeente");
    public final Organisation welfare = Organisation.partner(OrganisationType.OTHER, "Welzijn Proef", "Welzijn");
    /** No party to any partnership. */
    public final Organisation elsewhere =
            Organisation.partner(OrganisationType.POLICE, "Politie Elders", "Politie Elders");

    /** De Brug with care, police, municipality and welfare. */
    public final Partnership bridgePartnership = new Partnership(bridge, YEAR);
    /** De Linde with police and municipality. */
    public final Partnership lindenPartnership = new Partnership(linden, YEAR);

    private final Map<String, Membership> memberships = new LinkedHashMap<>();
    private final Map<String, Account> accounts = new LinkedHashMap<>();

    public Town() {
        bridgePartnership.add(care);
        bridgePartnership.add(police);
        bridgePartnership.add(municipality);
        bridgePartnership.add(welfare);
        lindenPartnership.add(police);
        lindenPartnership.add(municipality);
        add("coordinator", bridge, "SAFETY_COORD");
        add("zorg", bridge, "CARE_COORD");
        add("leider", bridge, "SCHOOL_LEADER");
        add("mentor", bridge, "MENTOR");
        add("coordinator2", linden, "SAFETY_COORD");
        add("jeugdhulp", care, "YOUTH_CARE_WORKER");
        add("jeugdagent", police, "YOUTH_OFFICER");
        add("wijkagent", police, "COMMUNITY_OFFICER").getSchools().add(linden);
        add("gemeente", municipality, "SAFETY_ADVISER");
        add("jongerenwerk", welfare, "YOUTH_WORKER");
        add("vreemde", elsewhere, "YOUTH_OFFICER");
        add("bestuurder", board, "BOARD_MEMBER");
        add("fg", board, "DPO");
        Person administrator = new Person("Bea Heer", "beheer@proef.example");
        Account account = new Account(administrator, "beheer");
        account.setAdministrator(true);
        accounts.put("beheer", account);
    }

    /** The municipality has an attendance and a district team as well, which answer apart; before it is stored. */
    public void addTeams() {
        add("leerplicht", municipality, "ATTENDANCE_OFFICER");
        add("wijkteam", municipality, "DISTRICT_TEAM");
    }

    private Membership add(String user, Organisation organisation, String role) {
        String first = user.substring(0, 1).toUpperCase(Locale.ROOT) + user.substring(1);
        Person person = new Person(first + " Proef", user + "@proef.example");
        Membership membership = new Membership(person, organisation, role, SINCE);
        memberships.put(user, membership);
        accounts.put(user, new Account(person, user));
        return membership;
    }

    /** Stores everything. */
    public void persist(EntityManager em) {
        for (Organisation organisation :
                new Organisation[] {board, bridge, linden, care, police, municipality, welfare, elsewhere}) {
            em.persist(organisation);
        }
        em.persist(bridgePartnership);
        em.persist(lindenPartnership);
        accounts.values().forEach(account -> em.persist(account.getPerson()));
        memberships.values().forEach(em::persist);
        accounts.values().forEach(em::persist);
    }

    public Membership membership(String user) {
        return memberships.get(user);
    }

    public Person person(String user) {
        return accounts.get(user).getPerson();
    }

    public Account account(String user) {
        return accounts.get(user);
    }

    /** The caller that this user is after signing in, in the one role held here. */
    public Caller caller(String user) {
        Account account = accounts.get(user);
        Membership membership = memberships.get(user);
        return membership == null ? Callers.administrator(account, false) : Callers.caller(account, membership, false);
    }

    /** How a task names this user as who does it, for the organisation of the one role held here. */
    public String owner(String user) {
        return membership(user).getOrganisation().getId() + ":" + person(user).getId();
    }
}

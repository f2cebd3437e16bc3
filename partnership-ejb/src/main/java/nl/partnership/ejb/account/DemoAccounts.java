package nl.partnership.ejb.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The accounts to try the portal with. They exist with demo data only; without it this knows none. */
@ApplicationScoped
public class DemoAccounts {

    /** Stands in the README: it protects invented data only. */
    public static final String PASSWORD = "Waterstad-2026";

    /** Who shows a code after the password. */
    public static final String STEP_USER = "wijkagent";

    /** What that person's app makes codes of; stands in the README too. */
    public static final String STEP_SECRET = "WATERSTADWATERSTADWATERSTADWATER";

    @Inject
    @ConfigProperty(name = "partnership.demo")
    private boolean demo;

    /**
     * A card on the sign-in page.
     *
     * @param role role code, for its name in the bundle
     * @param organisation where the person works, as people call it
     */
    public record Card(String user, String name, String role, String organisation) {

        /** Message key of "kijk bijvoorbeeld naar …". */
        public String lookAt() {
            return "account.demo." + user;
        }
    }

    /** Everybody of the demonstration, for who builds it. */
    public static final List<Card> CARDS = List.of(
            new Card("coordinator", "Marit de Wit", "SAFETY_COORD", "De Brug"),
            new Card("zorg", "Noor Bakker", "CARE_COORD", "De Brug"),
            new Card("leider", "Hassan Yilmaz", "SCHOOL_LEADER", "De Brug"),
            new Card("vertrouwen", "Els Koster", "CONFIDENTIAL_ADVISER", "De Brug"),
            new Card("coordinator2", "Tom Hoek", "SAFETY_COORD", "De Linde"),
            new Card("jeugdhulp", "Ilse Vermaat", "YOUTH_CARE_WORKER", "Jeugdhulp Midden"),
            new Card("gi", "Peter Blom", "CHILD_PROTECTION", "Jeugdbescherming Regio"),
            new Card("jeugdagent", "Rachid Amrani", "YOUTH_OFFICER", "Politie Noord"),
            new Card("wijkagent", "Sanne Dijkstra", "COMMUNITY_OFFICER", "Politie Noord"),
            new Card("gemeente", "Yvonne Smit", "SAFETY_ADVISER", "Gemeente Waterstad"),
            new Card("leerplicht", "Bram Postma", "ATTENDANCE_OFFICER", "Gemeente Waterstad"),
            new Card("jongerenwerk", "Dilan Kaya", "YOUTH_WORKER", "Welzijn Waterstad"),
            new Card("beheer", "Joost Veldman", "ADMINISTRATOR", "Stichting Onderwijs Waterstad"),
            new Card("fg", "Anneke Visser", "DPO", "Stichting Onderwijs Waterstad"),
            new Card("bestuurder", "Willem Groen", "BOARD_MEMBER", "Stichting Onderwijs Waterstad"));

    /** The cards; none without demo data. */
    public List<Card> cards() {
        return demo ? CARDS : List.of();
    }

    /**
     * The password of a demo account.
     *
     * @throws IllegalStateException without demo data, or for a user that is none of the cards
     */
    public String password(String user) {
        if (cards().stream().noneMatch(card -> card.user().equals(user))) {
            throw new IllegalStateException("no demo account");
        }
        return PASSWORD;
    }
}

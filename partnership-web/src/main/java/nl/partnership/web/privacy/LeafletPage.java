package nl.partnership.web.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import nl.partnership.domain.account.Secret;
import nl.partnership.ejb.privacy.LeafletView;
import nl.partnership.ejb.privacy.PublicLeaflet;
import nl.partnership.ejb.privacy.PublicLeafletService;
import nl.partnership.web.base.Dates;
import nl.partnership.web.base.Language;
import nl.partnership.web.base.Messages;

/** What a school shares about its pupils, for everybody; {@link LeafletGate} opens it before the page is drawn. */
@Named
@RequestScoped
public class LeafletPage {

    /** What is drawn may differ between two starts of the portal. */
    private static final String START = UUID.randomUUID().toString();

    @Inject
    private PublicLeafletService leaflets;

    @Inject
    private Language language;

    @Inject
    private Dates dates;

    private PublicLeaflet read;
    private LeafletWords words;
    private LeafletTold told;
    private boolean pupil;

    /** @return whether there is such a school */
    boolean open(String schoolId, boolean forPupils) {
        pupil = forPupils;
        read = leaflets.of(schoolId).orElse(null);
        words = new LeafletWords(Messages.in(language.locale()), forPupils);
        if (read != null && read.leaflet() != null) {
            told = new LeafletTold(words, read.leaflet(), read.board(), read.changes());
        }
        return read != null;
    }

    /** Says whether two answers are the same, but for what each answer has of its own. */
    String tag() {
        LeafletView leaflet = read.leaflet();
        return Secret.digest(String.join(
                "\n",
                START,
                language.locale().getLanguage(),
                String.valueOf(pupil),
                String.valueOf(read.school()),
                String.valueOf(read.board()),
                String.valueOf(read.phone()),
                String.valueOf(read.changes() == null),
                leaflet == null ? "" : leaflet.id() + leaflet.version() + leaflet.standing()));
    }

    /** Names and day as they stand under the heading. */
    public String getStatus() {
        LeafletView leaflet = read.leaflet();
        return words.say("version", leaflet.number(), dates.kept(leaflet.adoptedOn()));
    }

    /** Of which rules it is, and whether these still hold. */
    public String getRules() {
        LeafletView leaflet = read.leaflet();
        return switch (leaflet.standing()) {
            case HOLDS ->
                words.say(
                        "rules", leaflet.ruleSet(), dates.kept(leaflet.content().until()));
            case OLDER -> words.say("older", leaflet.ruleSet());
            case NO_RULES -> words.say("noRules", leaflet.ruleSet());
        };
    }

    public boolean isOutdated() {
        return read.leaflet().standing() != LeafletView.Standing.HOLDS;
    }

    public String say(String key) {
        return words.say(key);
    }

    /** With the name of the school in it. */
    public String ofSchool(String key) {
        return words.say(key, read.school());
    }

    /** With the name of the board in it. */
    public String ofBoard(String key) {
        return words.say(key, read.board());
    }

    /** The number of the school in words; null for none. */
    public String getPhone() {
        return read.phone() == null ? null : words.say("phone", read.phone());
    }

    public PublicLeaflet getRead() {
        return read;
    }

    /** Null when the board adopted none yet. */
    public LeafletTold getTold() {
        return told;
    }

    public boolean isPupil() {
        return pupil;
    }

    /** Behind the address of page and paper, for this reader; empty for a school that is none. */
    public String getQuery() {
        return read == null ? "" : "?school=" + read.schoolId() + (pupil ? "&for=pupil" : "");
    }

    /** The same for the other reader. */
    public String getOtherQuery() {
        return "?school=" + read.schoolId() + (pupil ? "" : "&for=pupil");
    }
}

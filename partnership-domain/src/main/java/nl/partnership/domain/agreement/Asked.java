package nl.partnership.domain.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.PaperSigns;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.Screened;
import nl.partnership.domain.base.SearchedEntity;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.schoolyear.YearDay;

/** What one organisation asks of another at a school; it never changes. */
@MappedSuperclass
public abstract class Asked extends SearchedEntity {

    public static final int LONGEST_TEXT = 240;
    public static final int LONGEST_WITHIN = 60;

    @ManyToOne(optional = false)
    private Organisation school;

    @Column(name = "school_year")
    private SchoolYear schoolYear;

    @ManyToOne(optional = false)
    private Organisation asker;

    @ManyToOne(optional = false)
    private Organisation promiser;

    @ManyToOne(optional = false)
    private Membership author;

    @Column(name = "author_party")
    private String authorParty;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Convert(converter = FreeText.class)
    @Column(name = "wording")
    @Screened("ExpectationService.text")
    private String text;

    @Convert(converter = FreeText.class)
    @Column(name = "within_time")
    @Screened("ExpectationService.within")
    private String within;

    Asked() {}

    @Override
    protected List<String> searched() {
        return Arrays.asList(text, within);
    }

    /** @throws RuleViolation at the fields {@code to}, {@code text} and {@code within} */
    Asked(Partnership partnership, Organisation to, String text, String within, Membership author, Instant now) {
        school = partnership.getSchool();
        schoolYear = partnership.getSchoolYear();
        asker = author.getOrganisation();
        if (to == null || to.equals(asker) || to.isClosed() || !partnership.hasParty(to)) {
            throw RuleViolation.at("to", "agreement.expect.noPartner");
        }
        promiser = to;
        this.author = Objects.requireNonNull(author);
        authorParty = author.party().toString();
        askedAt = now;
        this.text = PaperSigns.require("text", Text.requiredLine("text", text, LONGEST_TEXT));
        this.within = PaperSigns.require("within", Text.optionalLine("within", within, LONGEST_WITHIN));
    }

    /**
     * The last day on which what is asked on a day holds: that of the school year, or of the next one once the look-back
     * has opened.
     */
    static LocalDate lastDay(SchoolYear year, LocalDate asked) {
        boolean lookingBack = !asked.isBefore(YearDay.LOOK_BACK.in(year));
        return (lookingBack ? year.next() : year).lastDay();
    }

    public Organisation getSchool() {
        return school;
    }

    public SchoolYear getSchoolYear() {
        return schoolYear;
    }

    /** Who asks. */
    public Organisation getAsker() {
        return asker;
    }

    /** Of whom it is asked. */
    public Organisation getPromiser() {
        return promiser;
    }

    public Membership getAuthor() {
        return author;
    }

    /** Organisation type and role of who asked, at that time. */
    public Party getAuthorParty() {
        return Party.of(authorParty);
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    /** What is asked, in one sentence. */
    public String getText() {
        return text;
    }

    /** How soon; null when that does not matter. */
    public String getWithin() {
        return within;
    }
}

package nl.partnership.domain.insight;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.Hidden;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.Screened;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;

/**
 * What others learn of the incidents of a school, and the only thing: for a school year that is over, in which band each
 * group of kinds is. There is one a year and it never changes: two sheets side by side would tell more than both. A wrong one
 * is withdrawn and told in words. No total, no place, no count.
 */
@Entity
@Table(name = "figure_sheet")
@StoredAs("figure-sheet")
public class FigureSheet extends StoredEntity {

    /** How long it is kept. */
    public static final Period KEPT = Period.ofYears(5);

    /** How many rows it has at most. */
    public static final int MOST_ROWS = 4;

    private static final int LONGEST = 400;

    @ManyToOne(optional = false)
    private Organisation school;

    @Column(name = "school_year")
    private SchoolYear schoolYear;

    @ManyToOne(optional = false)
    private Membership author;

    @Hidden
    @Convert(converter = BandsConverter.class)
    private Map<String, Band> bands;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    @Convert(converter = FreeText.class)
    @Column(name = "withdrawn_because")
    @Screened("FigureSheetService.because")
    private String because;

    protected FigureSheet() {}

    /**
     * Publishes it.
     *
     * @param about whether a number is mainly about one pupil, one class or one event
     * @param by of the school
     * @throws RuleViolation at {@code about} when nobody answered, or when it is; when the year is not over
     */
    public FigureSheet(SchoolYear year, Map<String, Band> bands, Boolean about, Membership by, LocalDate today) {
        if (!year.lastDay().isBefore(today)) {
            throw new RuleViolation("insight.sheet.tooEarly", year);
        }
        if (about == null) {
            throw RuleViolation.at("about", "insight.sheet.noAnswer");
        }
        if (about) {
            throw RuleViolation.at("about", "insight.sheet.inWords");
        }
        if (bands.size() > MOST_ROWS) {
            throw new IllegalArgumentException("more rows than a sheet has");
        }
        school = by.getOrganisation();
        schoolYear = year;
        author = by;
        this.bands = new LinkedHashMap<>(bands);
        publishedOn = today;
    }

    /** In which band each group is, in the order of the groups; each by its own count, whatever the others are. */
    public static Map<String, Band> bands(Map<String, Long> counts) {
        Map<String, Band> bands = new LinkedHashMap<>();
        IncidentTerms.GROUPS
                .all()
                .forEach(group -> bands.put(group.code(), Band.of(counts.getOrDefault(group.code(), 0L))));
        return bands;
    }

    /**
     * Takes it back for good: there is no second one of that year.
     *
     * @param typed what is wrong, in words without a number
     * @throws RuleViolation at {@code because}; when it was withdrawn before
     */
    public void withdraw(String typed, LocalDate today) {
        if (withdrawnOn != null) {
            throw new RuleViolation("insight.sheet.gone");
        }
        String why = Text.required("because", typed, LONGEST, "insight.sheet.noBecause");
        NoCount.require("because", why);
        because = why;
        withdrawnOn = today;
    }

    public Organisation getSchool() {
        return school;
    }

    public SchoolYear getSchoolYear() {
        return schoolYear;
    }

    /** Empty of one that was withdrawn. */
    public Map<String, Band> getBands() {
        return withdrawnOn == null ? Collections.unmodifiableMap(bands) : Map.of();
    }

    public LocalDate getPublishedOn() {
        return publishedOn;
    }

    /** Null as long as it stands. */
    public LocalDate getWithdrawnOn() {
        return withdrawnOn;
    }

    /** Null as long as it stands. */
    public String getBecause() {
        return because;
    }

    /** Who published it, as the sharing rules see it. */
    public Party publishedBy() {
        return new Party(school.getType(), author.getRole());
    }

    public LocalDate keptUntil() {
        return publishedOn.plus(KEPT);
    }
}

package nl.partnership.domain.language;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.List;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.PaperSigns;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.Screened;
import nl.partnership.domain.base.SearchedEntity;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;

/**
 * What a school and its partners mean by a term, in words that who convenes wrote down. Its words never change: others take
 * its place, and each organisation says anew what it thinks of them. By saving it is released to those who work with the
 * school.
 */
@Entity
@Table(name = "agreed_definition")
@StoredAs("agreed-definition")
public class AgreedDefinition extends SearchedEntity {

    /** How long it is kept after its end. */
    public static final Period KEPT = Period.ofYears(2);

    @ManyToOne(optional = false)
    private Organisation school;

    @Column(name = "school_year")
    private SchoolYear schoolYear;

    @Column(name = "term_code")
    private String termCode;

    @Convert(converter = FreeText.class)
    @Column(name = "wording")
    @Screened("AgreedDefinitionService.text")
    private String text;

    @ManyToOne(optional = false)
    private Membership author;

    @Column(name = "author_party")
    private String authorParty;

    @Column(name = "since_on")
    private LocalDate since;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @ManyToOne
    @JoinColumn(name = "own_term_id")
    private OwnTerm ownTerm;

    protected AgreedDefinition() {}

    @Override
    protected List<String> searched() {
        return Collections.singletonList(text);
    }

    /**
     * @param by of the school itself
     * @throws RuleViolation at the field {@code text}
     */
    public AgreedDefinition(Partnership partnership, String term, String words, Membership by, LocalDate today) {
        this(partnership, words, by, today);
        termCode = Terms.of(term)
                .orElseThrow(() -> RuleViolation.at("term", "language.term.none"))
                .code();
    }

    /** The same, of a term of the school's own. */
    public AgreedDefinition(Partnership partnership, OwnTerm term, String words, Membership by, LocalDate today) {
        this(partnership, words, by, today);
        ownTerm = term;
        termCode = term.getId();
    }

    private AgreedDefinition(Partnership partnership, String words, Membership by, LocalDate today) {
        school = partnership.getSchool();
        schoolYear = partnership.getSchoolYear();
        text = PaperSigns.require("text", Text.required("text", words, Definition.LONGEST));
        author = by;
        authorParty = by.party().toString();
        since = today;
    }

    /** It holds no longer; others take its place, or nothing does. */
    public void end(LocalDate today) {
        if (endedOn != null) {
            throw new RuleViolation("language.agreed.over");
        }
        endedOn = today;
    }

    public Organisation getSchool() {
        return school;
    }

    public SchoolYear getSchoolYear() {
        return schoolYear;
    }

    /** Code of {@link Terms}, or the id of an {@link OwnTerm}. */
    public String getTermCode() {
        return termCode;
    }

    public String getText() {
        return text;
    }

    public Membership getAuthor() {
        return author;
    }

    /** Who wrote it down, as the sharing rules see it. */
    public Party writtenBy() {
        return Party.of(authorParty);
    }

    public LocalDate getSince() {
        return since;
    }

    /** Null as long as it holds. */
    public LocalDate getEndedOn() {
        return endedOn;
    }
}

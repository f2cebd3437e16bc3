package nl.partnership.domain.language;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.PaperSigns;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Screened;
import nl.partnership.domain.base.SearchedEntity;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;

/**
 * A term that a school added to the shipped ones, with its six invented examples. Once it was on a table or something is
 * agreed of it, it neither changes nor goes, as what was answered is about these words; it can be put to rest.
 */
@Entity
@Table(name = "own_term")
@StoredAs("own-term")
public class OwnTerm extends SearchedEntity {

    /** How many a school chooses from at most, those at rest not counted. */
    public static final int MOST = 12;

    public static final int LONGEST_NAME = 40;
    public static final int LONGEST_EXAMPLE = 200;

    /** What all examples take, with an end of line between two, and room for empty lines. */
    private static final int LONGEST_EXAMPLES = 1300;

    @ManyToOne(optional = false)
    private Organisation school;

    @ManyToOne(optional = false)
    private Membership author;

    @Column(name = "author_party")
    private String authorParty;

    @Convert(converter = FreeText.class)
    @Screened("OwnTermService.name")
    private String name;

    @Convert(converter = FreeText.class)
    @Screened("OwnTermService.examples")
    private String examples;

    @Column(name = "since_on")
    private LocalDate since;

    @Column(name = "rested_on")
    private LocalDate restedOn;

    protected OwnTerm() {}

    @Override
    protected List<String> searched() {
        return Arrays.asList(name, examples);
    }

    /** @param by of the school itself */
    public OwnTerm(Organisation school, Membership by, LocalDate today) {
        this.school = school;
        author = by;
        authorParty = by.party().toString();
        since = today;
    }

    /**
     * What it is called, and six examples of what it may mean.
     *
     * @param typed the examples, one a line
     * @throws RuleViolation at {@code name} or {@code examples}
     */
    public void write(String word, String typed) {
        name = PaperSigns.require("name", Text.requiredLine("name", word, LONGEST_NAME));
        String text = PaperSigns.require("examples", Text.required("examples", typed, LONGEST_EXAMPLES));
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.size() != Answers.EXAMPLES) {
            throw RuleViolation.at("examples", "language.own.six", Answers.EXAMPLES, lines.size());
        }
        if (lines.stream().anyMatch(line -> line.length() > LONGEST_EXAMPLE)) {
            throw RuleViolation.at("examples", "language.own.longExample", LONGEST_EXAMPLE);
        }
        if (lines.stream().distinct().count() < lines.size()) {
            throw RuleViolation.at("examples", "language.own.sameExample");
        }
        examples = String.join("\n", lines);
    }

    /** Nobody puts it on a table any more; what was made with it stays. */
    public void rest(LocalDate today) {
        if (restedOn == null) {
            restedOn = today;
        }
    }

    /** It can be put on a table again. */
    public void wake() {
        restedOn = null;
    }

    /** As terms are read. */
    public Terms.Term asTerm() {
        return Terms.own(getId(), name, examples);
    }

    public Organisation getSchool() {
        return school;
    }

    public Membership getAuthor() {
        return author;
    }

    /** Who added it, as the sharing rules see it. */
    public Party writtenBy() {
        return Party.of(authorParty);
    }

    public String getName() {
        return name;
    }

    /** One a line. */
    public String getExamples() {
        return examples;
    }

    public LocalDate getSince() {
        return since;
    }

    /** Null as long as it can be put on a table. */
    public LocalDate getRestedOn() {
        return restedOn;
    }

    public boolean isResting() {
        return restedOn != null;
    }
}

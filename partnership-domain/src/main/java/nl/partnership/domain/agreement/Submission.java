package nl.partnership.domain.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.Screened;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.partner.Membership;

/** That somebody lays a version before who may decide for their organisation, on paper. The answer is an {@link Assent}. */
@Entity
@StoredAs("submission")
public class Submission extends StoredEntity {

    private static final int LONGEST_FUNCTION = 80;

    @ManyToOne(optional = false)
    @JoinColumn(name = "agreement_version_id")
    private AgreementVersion agreementVersion;

    @ManyToOne(optional = false)
    private Membership membership;

    @Convert(converter = FreeText.class)
    @Column(name = "before_function")
    @Screened("AssentService.before")
    private String before;

    @Column(name = "laid_on")
    private LocalDate day;

    protected Submission() {}

    Submission(AgreementVersion version, Membership by, String before, LocalDate today) {
        agreementVersion = version;
        membership = by;
        this.before = Text.requiredLine("before", before, LONGEST_FUNCTION);
        day = today;
    }

    /** Who lays it before somebody. */
    public Membership getMembership() {
        return membership;
    }

    /** The function of who decides: "burgemeester". */
    public String getBefore() {
        return before;
    }

    public LocalDate getDay() {
        return day;
    }
}

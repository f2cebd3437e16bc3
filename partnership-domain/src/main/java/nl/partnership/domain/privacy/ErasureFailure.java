package nl.partnership.domain.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.partnership.domain.base.NotScreened;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;

/** That something whose time had come could not be erased: officers hear it, until a run of that work erases all of it. */
@Entity
@StoredAs("erasure-failure")
@Table(name = "erasure_failure")
public class ErasureFailure extends StoredEntity {

    @NotScreened("the name of a work of the portal")
    private String job;

    @Column(name = "failed_on")
    private LocalDate failedOn;

    @Column(name = "cleared_on")
    private LocalDate clearedOn;

    protected ErasureFailure() {}

    /** @param job the name of the work; there is one for each */
    public ErasureFailure(String job, LocalDate today) {
        this.job = job;
        failAgain(today);
    }

    public void failAgain(LocalDate today) {
        failedOn = today;
        clearedOn = null;
    }

    /** A run erased all that was due. */
    public void clear(LocalDate today) {
        clearedOn = today;
    }

    public String getJob() {
        return job;
    }

    public LocalDate getFailedOn() {
        return failedOn;
    }

    /** Null as long as something is left. */
    public LocalDate getClearedOn() {
        return clearedOn;
    }
}

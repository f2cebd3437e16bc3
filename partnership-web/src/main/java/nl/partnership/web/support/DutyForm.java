package nl.partnership.web.support;

import java.io.Serializable;
import java.util.stream.Stream;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.support.FirstReader;
import nl.partnership.domain.support.Informed;
import nl.partnership.domain.support.Within;
import nl.partnership.ejb.support.DutyRow;
import nl.partnership.ejb.support.TypedDuty;

/** Who informs whom, as somebody is choosing it. */
public class DutyForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String SIGNAL = "signal:";
    private static final String BETWEEN = ":";

    /** A purpose, or a signal with a sign before it. */
    private String about;

    private Informed audience;

    /** Organisation and role. */
    private String informer;

    private Within within;
    private String[] readsFirst = {};
    private String exception;

    void read(DutyRow row) {
        about = row.purpose() == null ? SIGNAL + row.signal() : row.purpose();
        audience = row.audience();
        informer = row.organisationId() + BETWEEN + row.role();
        within = row.within();
        readsFirst = row.readsFirst().stream().map(FirstReader::name).toArray(String[]::new);
        exception = row.exception();
    }

    TypedDuty typed() {
        boolean signal = about != null && about.startsWith(SIGNAL);
        String[] who = informer == null ? new String[] {null, null} : informer.split(BETWEEN, 2);
        return new TypedDuty(
                signal ? null : about,
                signal ? Signal.of(about.substring(SIGNAL.length())) : null,
                audience,
                who[0],
                who[1],
                within,
                Stream.of(readsFirst).map(FirstReader::valueOf).toList(),
                exception);
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public Informed getAudience() {
        return audience;
    }

    public void setAudience(Informed audience) {
        this.audience = audience;
    }

    public String getInformer() {
        return informer;
    }

    public void setInformer(String informer) {
        this.informer = informer;
    }

    public Within getWithin() {
        return within;
    }

    public void setWithin(Within within) {
        this.within = within;
    }

    public String[] getReadsFirst() {
        return readsFirst;
    }

    public void setReadsFirst(String[] readsFirst) {
        this.readsFirst = readsFirst;
    }

    public String getException() {
        return exception;
    }

    public void setException(String exception) {
        this.exception = exception;
    }
}

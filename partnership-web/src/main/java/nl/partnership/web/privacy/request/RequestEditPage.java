package nl.partnership.web.privacy.request;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.privacy.request.RequestAbout;
import nl.partnership.domain.privacy.request.RequestAnswerer;
import nl.partnership.domain.privacy.request.RequestFacts;
import nl.partnership.domain.privacy.request.RequestKind;
import nl.partnership.ejb.privacy.request.RequestRow;
import nl.partnership.ejb.privacy.request.RequestService;
import nl.partnership.web.base.Screen;

/** Notes a request about somebody's own data, or says it otherwise. */
@Named
@ViewScoped
public class RequestEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RequestService requests;

    @Inject
    private Screen screen;

    private String id;
    private RequestRow read;
    private boolean changedByAnother;
    private String reference;
    private RequestKind kind;
    private RequestAbout about;
    private String account;
    private LocalDate receivedOn;
    private LocalDate identifiedOn;
    private RequestAnswerer answerer;

    /** {@code NotFound} for one of another board. */
    public void open() {
        if (id == null || read != null) {
            return;
        }
        read = requests.get(id);
        reference = read.facts().reference();
        kind = read.facts().kind();
        about = read.facts().about();
        receivedOn = read.facts().receivedOn();
        identifiedOn = read.facts().identifiedOn();
        answerer = read.facts().answerer();
    }

    public void save() {
        RequestFacts typed = new RequestFacts(reference, kind, about, receivedOn, identifiedOn, answerer);
        if (id == null) {
            String noted = requests.note(typed, account);
            screen.notice("privacy.request.noted");
            screen.go("/privacy/request.xhtml?id=" + noted);
            return;
        }
        try {
            requests.change(id, read.version(), typed, account);
            screen.notice("privacy.request.changed");
            screen.go("/privacy/request.xhtml?id=" + id);
        } catch (Stale stale) {
            read = requests.get(id);
            changedByAnother = true;
            screen.problem(null, "base.stale");
        }
    }

    public RequestKind[] getKinds() {
        return RequestKind.values();
    }

    public RequestAbout[] getAbouts() {
        return RequestAbout.values();
    }

    public RequestAnswerer[] getAnswerers() {
        return RequestAnswerer.values();
    }

    public RequestRow getRead() {
        return read;
    }

    /** Whether what is stored stands beside what was typed. */
    public boolean isChangedByAnother() {
        return changedByAnother;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public RequestKind getKind() {
        return kind;
    }

    public void setKind(RequestKind kind) {
        this.kind = kind;
    }

    public RequestAbout getAbout() {
        return about;
    }

    public void setAbout(RequestAbout about) {
        this.about = about;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public LocalDate getIdentifiedOn() {
        return identifiedOn;
    }

    public void setIdentifiedOn(LocalDate identifiedOn) {
        this.identifiedOn = identifiedOn;
    }

    public RequestAnswerer getAnswerer() {
        return answerer;
    }

    public void setAnswerer(RequestAnswerer answerer) {
        this.answerer = answerer;
    }
}

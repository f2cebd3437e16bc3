package nl.partnership.web.account.step;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.partnership.ejb.account.step.OwnStepService;
import nl.partnership.ejb.account.step.OwnStepService.OwnStep;
import nl.partnership.web.account.passkey.OwnPasskeyPart;
import nl.partnership.web.base.Screen;

/** One's own second step: setting it up, another phone, codes on paper, ending it. */
@Named
@RequestScoped
public class OwnStepPage {

    @Inject
    private OwnStepService own;

    @Inject
    private OwnPasskeyPart passkeys;

    @Inject
    private Screen screen;

    @Size(max = 40)
    private String code;

    private OwnStep read;
    private List<String> codes = List.of();

    public OwnStep getRead() {
        if (read == null) {
            read = own.look();
        }
        return read;
    }

    /** With a code of the phone that counts now, if there is one. */
    public void begin() {
        if (!own.begin(code)) {
            wrong("code");
        }
        again();
    }

    public void stop() {
        own.stop();
        again();
    }

    /** The first code of the app. */
    public void confirm() {
        codes = own.confirm(given());
        if (codes.isEmpty()) {
            screen.problem("first", "account.ownStep.firstWrong");
        } else {
            screen.notice("account.ownStep.done");
        }
        again();
    }

    public void makeCodes() {
        codes = own.newCodes(given());
        if (codes.isEmpty()) {
            wrong("code");
        } else {
            screen.notice("account.ownStep.codesMade");
        }
        again();
    }

    public void end() {
        if (own.end(given())) {
            screen.notice(passkeys.getRows().isEmpty() ? "account.ownStep.ended" : "account.ownStep.codesEnded");
        } else {
            wrong("code");
        }
        again();
    }

    private String given() {
        return code == null ? "" : code;
    }

    private void wrong(String field) {
        screen.problem(field, "account.step.wrong");
    }

    private void again() {
        read = null;
        code = null;
    }

    /** What the app takes over; null when nothing was begun. */
    public AppPicture getPicture() {
        OwnStep now = getRead();
        return now.begun() == null ? null : new AppPicture(now.begun(), now.userName(), screen.text("base.name"));
    }

    /** Codes for on paper that were just made; none otherwise. They are shown this once. */
    public List<String> getCodes() {
        return codes;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}

package nl.partnership.web.privacy.register;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.privacy.register.LawRow;
import nl.partnership.ejb.privacy.register.LawService;
import nl.partnership.web.base.Screen;

/** "Wetten in de regels": which law was last looked at when; what is to be looked at again stands first. */
@Named
@ViewScoped
public class LawsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PATH = "/privacy/register-laws.xhtml";

    @Inject
    private LawService laws;

    @Inject
    private CurrentCaller current;

    @Inject
    private Screen screen;

    private List<LawRow> rows;

    @PostConstruct
    void load() {
        rows = laws.laws();
    }

    public void check() {
        laws.check(screen.which());
        screen.notice("privacy.laws.checked");
        screen.go(PATH);
    }

    public void takeBack() {
        laws.takeBack(screen.which());
        screen.notice("privacy.laws.back.done");
        screen.go(PATH);
    }

    /** Whether the reader says that they were looked at. */
    public boolean isMine() {
        return Audience.DPO.includes(current.get());
    }

    public List<LawRow> getDue() {
        return rows.stream().filter(LawRow::due).toList();
    }

    public List<LawRow> getOthers() {
        return rows.stream().filter(row -> !row.due()).toList();
    }
}

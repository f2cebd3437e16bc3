package nl.partnership.web.ruleset;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.ejb.ruleset.EndorsementPaperService;
import nl.partnership.ejb.ruleset.EndorsementView;
import nl.partnership.web.base.Screen;

/** How far the partners of a school are with endorsing the rules, and what came back on paper. */
@Named
@ViewScoped
public class EndorsedPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EndorsementPaperService papers;

    @Inject
    private Screen screen;

    private List<EndorsementView.Here> partners;
    private String partner;
    private String function;
    private LocalDate paperDay;

    @PostConstruct
    void read() {
        partners = papers.here();
    }

    public void recordPaper() {
        papers.recordPaper(partners.get(0).number(), partner, function, paperDay);
        screen.notice("ruleset.endorsement.recorded");
        screen.go("/ruleset/rules-endorsed.xhtml");
    }

    public List<EndorsementView.Here> getPartners() {
        return partners;
    }

    /** Those of which a paper can be recorded. */
    public List<EndorsementView.Here> getMissing() {
        return partners.stream().filter(one -> !one.endorsed()).toList();
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }

    public String getFunction() {
        return function;
    }

    public void setFunction(String function) {
        this.function = function;
    }

    public LocalDate getPaperDay() {
        return paperDay;
    }

    public void setPaperDay(LocalDate paperDay) {
        this.paperDay = paperDay;
    }
}

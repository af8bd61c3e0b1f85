package org.mouakaba.web.entitlement;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.mouakaba.entitlement.boundary.ChangeRule;
import org.mouakaba.entitlement.boundary.RuleDetail;
import org.mouakaba.entitlement.boundary.RuleQueries;
import org.mouakaba.entitlement.boundary.RuleService;
import org.mouakaba.web.shared.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Changes a rule: its condition, its words, its days. */
@Named
@ViewScoped
public class EditRuleView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient RuleQueries rules;

    @Inject
    transient RuleService service;

    @Inject
    transient Messages messages;

    private RuleForm form = new RuleForm();
    private String code = "";
    private List<String> words = List.of();
    private long version;

    public void load() {
        RuleDetail detail = rules.get(code);
        form = RuleForm.of(detail.rule());
        version = detail.version();
        words = rules.words();
    }

    public String save() {
        service.change(new ChangeRule(code, form.toRule(), version));
        messages.info("entitlement.edit-rule.done");
        return "/entitlement/list-rules?faces-redirect=true";
    }

    public RuleForm getForm() {
        return form;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public List<String> getWords() {
        return words;
    }
}

package org.mouakaba.instrument.control;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.jaxen.DefaultNavigator;
import org.jaxen.NamedAccessNavigator;
import org.jaxen.XPath;
import org.jspecify.annotations.Nullable;

/** Shows the tree of answers to the expressions: elements only, without those that are irrelevant. */
final class AnswerNavigator extends DefaultNavigator implements NamedAccessNavigator {

    private static final long serialVersionUID = 1L;

    private final transient Pass pass;

    AnswerNavigator(Pass pass) {
        this.pass = pass;
    }

    private static AnswerNode node(Object object) {
        return (AnswerNode) object;
    }

    @Override
    public Iterator<?> getChildAxisIterator(Object of) {
        pass.step(1 + node(of).children.size());
        return node(of).children.stream().filter(child -> child.relevant).iterator();
    }

    /** Of a document the root, whatever its name: that it may be called so was checked. */
    @Override
    public Iterator<?> getChildAxisIterator(Object of, String name, String prefix, String uri) {
        AnswerNode parent = node(of);
        pass.step(1 + parent.children.size());
        if (parent.parent == null) {
            return parent.children.iterator();
        }
        List<AnswerNode> named = new ArrayList<>();
        for (AnswerNode child : parent.children) {
            if (child.relevant && child.name.equals(name)) {
                named.add(child);
            }
        }
        return named.iterator();
    }

    @Override
    public Iterator<?> getAttributeAxisIterator(Object of, String name, String prefix, String uri) {
        return Collections.emptyIterator();
    }

    @Override
    public Iterator<?> getParentAxisIterator(Object of) {
        AnswerNode parent = node(of).parent;
        return parent == null ? Collections.emptyIterator() : List.of(parent).iterator();
    }

    @Override
    public @Nullable Object getParentNode(Object of) {
        return node(of).parent;
    }

    @Override
    public Object getDocumentNode(Object of) {
        return pass.document();
    }

    @Override
    public String getElementNamespaceUri(Object of) {
        return "";
    }

    @Override
    public String getElementName(Object of) {
        return node(of).name;
    }

    @Override
    public String getElementQName(Object of) {
        return node(of).name;
    }

    @Override
    public String getAttributeNamespaceUri(Object of) {
        return "";
    }

    @Override
    public String getAttributeName(Object of) {
        return "";
    }

    @Override
    public String getAttributeQName(Object of) {
        return "";
    }

    @Override
    public boolean isDocument(Object of) {
        return of instanceof AnswerNode node && node.parent == null;
    }

    @Override
    public boolean isElement(Object of) {
        return of instanceof AnswerNode node && node.parent != null;
    }

    @Override
    public boolean isAttribute(Object of) {
        return false;
    }

    @Override
    public boolean isNamespace(Object of) {
        return false;
    }

    @Override
    public boolean isComment(Object of) {
        return false;
    }

    @Override
    public boolean isText(Object of) {
        return false;
    }

    @Override
    public boolean isProcessingInstruction(Object of) {
        return false;
    }

    @Override
    public String getCommentStringValue(Object of) {
        return "";
    }

    @Override
    public String getElementStringValue(Object of) {
        return node(of).text();
    }

    @Override
    public String getAttributeStringValue(Object of) {
        return "";
    }

    @Override
    public String getNamespaceStringValue(Object of) {
        return "";
    }

    @Override
    public String getTextStringValue(Object of) {
        return "";
    }

    @Override
    public String getNamespacePrefix(Object of) {
        return "";
    }

    @Override
    public XPath parseXPath(String expression) {
        throw new UnsupportedOperationException();
    }
}

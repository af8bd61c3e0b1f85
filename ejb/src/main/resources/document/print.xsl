<?xml version="1.0" encoding="UTF-8"?>
<!-- The XHTML of org.mouakaba.document.boundary.Markup to XSL-FO. Measures are of A4 paper; colours are those of the
     screens' tokens. Sides are start and end, never left and right. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format" xmlns:fox="http://xmlgraphics.apache.org/fop/extensions" xmlns:h="http://www.w3.org/1999/xhtml" xmlns:svg="http://www.w3.org/2000/svg" exclude-result-prefixes="h">
  <xsl:output method="xml"/>
  <xsl:strip-space elements="h:body h:section h:table h:colgroup h:thead h:tbody h:tfoot h:tr h:ul h:ol h:figure h:header h:footer h:aside"/>

  <xsl:param name="title"/>
  <xsl:param name="language"/>
  <xsl:param name="number"/>
  <xsl:param name="author"/>
  <xsl:param name="producer"/>
  <xsl:param name="landscape" select="false()"/>

  <xsl:variable name="rtl" select="$language = 'ar'"/>
  <xsl:variable name="direction"><xsl:choose><xsl:when test="$rtl">rtl</xsl:when><xsl:otherwise>ltr</xsl:otherwise></xsl:choose></xsl:variable>
  <xsl:variable name="mode"><xsl:choose><xsl:when test="$rtl">rl-tb</xsl:when><xsl:otherwise>lr-tb</xsl:otherwise></xsl:choose></xsl:variable>
  <!-- Neutral signs around an isolated text keep to the side of the sentence. -->
  <xsl:variable name="mark"><xsl:choose><xsl:when test="$rtl">&#x200F;</xsl:when><xsl:otherwise>&#x200E;</xsl:otherwise></xsl:choose></xsl:variable>
  <xsl:variable name="headed" select="boolean(/h:body/h:header)"/>
  <!-- Arabic stands one step larger, with taller lines. -->
  <xsl:variable name="size"><xsl:choose><xsl:when test="$rtl">10.5pt</xsl:when><xsl:otherwise>10pt</xsl:otherwise></xsl:choose></xsl:variable>
  <xsl:variable name="leading"><xsl:choose><xsl:when test="$rtl">1.6</xsl:when><xsl:otherwise>1.45</xsl:otherwise></xsl:choose></xsl:variable>

  <xsl:template match="/h:body">
    <fo:root xml:lang="{$language}" font-family="Plex, Tifinagh" font-size="{$size}" line-height="{$leading}" color="#1c2524" writing-mode="{$mode}" font-selection-strategy="character-by-character">
      <fo:layout-master-set>
        <fo:simple-page-master master-name="page" margin="12mm 16mm 10mm 16mm" writing-mode="{$mode}">
          <xsl:attribute name="page-width"><xsl:choose><xsl:when test="$landscape">297mm</xsl:when><xsl:otherwise>210mm</xsl:otherwise></xsl:choose></xsl:attribute>
          <xsl:attribute name="page-height"><xsl:choose><xsl:when test="$landscape">210mm</xsl:when><xsl:otherwise>297mm</xsl:otherwise></xsl:choose></xsl:attribute>
          <fo:region-body margin-bottom="13mm" writing-mode="{$mode}">
            <xsl:attribute name="margin-top"><xsl:choose><xsl:when test="$headed">15mm</xsl:when><xsl:otherwise>4mm</xsl:otherwise></xsl:choose></xsl:attribute>
          </fo:region-body>
          <fo:region-before extent="12mm" writing-mode="{$mode}"/>
          <fo:region-after extent="9mm" display-align="after" writing-mode="{$mode}"/>
        </fo:simple-page-master>
      </fo:layout-master-set>
      <fo:declarations>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
          <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
              <dc:title><rdf:Alt><rdf:li xml:lang="x-default"><xsl:value-of select="$title"/></rdf:li></rdf:Alt></dc:title>
              <dc:creator><rdf:Seq><rdf:li><xsl:value-of select="$author"/></rdf:li></rdf:Seq></dc:creator>
              <xmp:CreatorTool><xsl:value-of select="$producer"/></xmp:CreatorTool>
            </rdf:Description>
          </rdf:RDF>
        </x:xmpmeta>
      </fo:declarations>
      <xsl:if test=".//h:h2">
        <fo:bookmark-tree>
          <xsl:for-each select=".//h:h2">
            <fo:bookmark internal-destination="{generate-id()}">
              <fo:bookmark-title><xsl:value-of select="normalize-space(.)"/></fo:bookmark-title>
            </fo:bookmark>
          </xsl:for-each>
        </fo:bookmark-tree>
      </xsl:if>
      <fo:page-sequence master-reference="page" id="document" xml:lang="{$language}">
        <xsl:if test="$headed">
          <fo:static-content flow-name="xsl-region-before">
            <fo:block font-size="8pt" line-height="1.4" color="#45504e" border-after-style="solid" border-after-width="0.4pt" border-after-color="#d3d2cb" padding-after="2mm">
              <xsl:apply-templates select="h:header/node()"/>
            </fo:block>
          </fo:static-content>
        </xsl:if>
        <fo:static-content flow-name="xsl-region-after">
          <fo:table table-layout="fixed" width="100%" font-size="8pt" line-height="1.4" color="#5f6967" border-before-style="solid" border-before-width="0.4pt" border-before-color="#d3d2cb">
            <fo:table-column column-width="proportional-column-width(6)"/>
            <fo:table-column column-width="proportional-column-width(1)"/>
            <fo:table-body>
              <fo:table-row>
                <fo:table-cell padding-before="1.5mm">
                  <fo:block>
                    <xsl:if test="$number != ''">
                      <xsl:call-template name="isolated"><xsl:with-param name="content"><xsl:value-of select="$number"/></xsl:with-param></xsl:call-template>
                      <xsl:text> · </xsl:text>
                    </xsl:if>
                    <xsl:value-of select="$title"/>
                    <xsl:if test="h:footer">
                      <xsl:text> · </xsl:text>
                      <xsl:apply-templates select="h:footer/node()" mode="running"/>
                    </xsl:if>
                  </fo:block>
                </fo:table-cell>
                <fo:table-cell padding-before="1.5mm" text-align="end">
                  <fo:block>
                    <fo:bidi-override direction="ltr" unicode-bidi="embed"><fo:page-number/> / <fo:page-number-citation-last ref-id="document"/></fo:bidi-override>
                  </fo:block>
                </fo:table-cell>
              </fo:table-row>
            </fo:table-body>
          </fo:table>
        </fo:static-content>
        <fo:flow flow-name="xsl-region-body">
          <xsl:apply-templates select="*[not(self::h:header or self::h:footer)]"/>
          <xsl:if test="not(*[not(self::h:header or self::h:footer)])"><fo:block/></xsl:if>
        </fo:flow>
      </fo:page-sequence>
    </fo:root>
  </xsl:template>

  <xsl:template match="h:footer/h:p" mode="running"><xsl:apply-templates/></xsl:template>

  <!-- Blocks -->

  <xsl:template match="h:section">
    <fo:block role="Sect">
      <xsl:call-template name="breaks"/>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

  <xsl:template match="h:h1">
    <fo:block role="H1" font-size="18pt" line-height="1.3" font-weight="bold" color="#06403c" space-after="2mm" keep-with-next.within-column="always">
      <xsl:call-template name="breaks"/>
      <xsl:call-template name="directed"/>
    </fo:block>
  </xsl:template>

  <xsl:template match="h:h2">
    <fo:block role="H2" id="{generate-id()}" font-size="13pt" line-height="1.35" font-weight="bold" color="#0b6059" space-before="7mm" space-after="2mm" keep-with-next.within-column="always">
      <xsl:call-template name="breaks"/>
      <xsl:call-template name="directed"/>
    </fo:block>
  </xsl:template>

  <xsl:template match="h:h3">
    <fo:block role="H3" font-size="11pt" line-height="1.35" font-weight="bold" space-before="4mm" space-after="1mm" keep-with-next.within-column="always">
      <xsl:call-template name="breaks"/>
      <xsl:call-template name="directed"/>
    </fo:block>
  </xsl:template>

  <xsl:template match="h:p">
    <fo:block role="P" space-after="2mm" orphans="2" widows="2">
      <xsl:call-template name="breaks"/>
      <xsl:call-template name="toned"/>
      <xsl:call-template name="directed"/>
    </fo:block>
  </xsl:template>

  <!-- In the running head nothing is tagged, and lines stand close. -->
  <xsl:template match="h:header/h:p">
    <fo:block><xsl:call-template name="directed"/></fo:block>
  </xsl:template>

  <xsl:template match="h:aside">
    <fo:block role="Div" space-before="3mm" space-after="3mm" padding="2.5mm 3mm 0.5mm 3mm" start-indent="3mm" end-indent="3mm" background-color="#eff7f5" border-start-style="solid" border-start-width="1.6pt" border-start-color="#0b6059" keep-together.within-column="always">
      <xsl:if test="contains(concat(' ', @class, ' '), ' bad ')">
        <xsl:attribute name="background-color">#fdf1ec</xsl:attribute>
        <xsl:attribute name="border-start-color">#a5361a</xsl:attribute>
      </xsl:if>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

  <xsl:template match="h:ul | h:ol">
    <fo:list-block provisional-distance-between-starts="6mm" provisional-label-separation="2mm" space-after="2mm">
      <xsl:apply-templates select="h:li"/>
    </fo:list-block>
  </xsl:template>

  <xsl:template match="h:li">
    <fo:list-item space-after="0.8mm">
      <fo:list-item-label end-indent="label-end()">
        <fo:block text-align="end">
          <xsl:choose>
            <xsl:when test="parent::h:ol"><xsl:number format="1."/></xsl:when>
            <xsl:otherwise>•</xsl:otherwise>
          </xsl:choose>
        </fo:block>
      </fo:list-item-label>
      <fo:list-item-body start-indent="body-start()">
        <xsl:choose>
          <xsl:when test="h:p | h:ul | h:ol"><xsl:apply-templates/></xsl:when>
          <xsl:otherwise><fo:block><xsl:call-template name="directed"/></fo:block></xsl:otherwise>
        </xsl:choose>
      </fo:list-item-body>
    </fo:list-item>
  </xsl:template>

  <xsl:template match="h:figure">
    <fo:block space-before="2mm" space-after="3mm" keep-together.within-column="always">
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

  <xsl:template match="h:hr">
    <fo:block space-before="2mm" space-after="2mm" border-after-style="solid" border-after-width="0.4pt" border-after-color="#d3d2cb"/>
  </xsl:template>

  <!-- Tables. Borders are drawn cell by cell: collapsed ones are lost from right to left. -->

  <xsl:template match="h:table">
    <xsl:if test="h:caption">
      <fo:block role="P" font-weight="bold" space-before="3mm" space-after="1.5mm" keep-with-next.within-column="always"><xsl:apply-templates select="h:caption/node()"/></fo:block>
    </xsl:if>
    <fo:table table-layout="fixed" width="100%" space-after="4mm" border-collapse="separate" border-separation="0pt" font-size="8.5pt" line-height="1.4">
      <xsl:if test="contains(concat(' ', @class, ' '), ' kv ')"><xsl:attribute name="font-size"><xsl:value-of select="$size"/></xsl:attribute></xsl:if>
      <xsl:if test="$rtl"><xsl:attribute name="line-height">1.5</xsl:attribute></xsl:if>
      <xsl:for-each select="h:colgroup/h:col">
        <fo:table-column column-number="{position()}" column-width="proportional-column-width({@width})">
          <xsl:if test="position() = 1 and ../../h:tbody/h:tr/*[1][self::h:th]"><xsl:attribute name="fox:header">true</xsl:attribute></xsl:if>
        </fo:table-column>
      </xsl:for-each>
      <xsl:if test="h:thead/h:tr"><fo:table-header><xsl:apply-templates select="h:thead/h:tr"/></fo:table-header></xsl:if>
      <fo:table-body><xsl:apply-templates select="h:tbody/h:tr | h:tr"/><xsl:apply-templates select="h:tfoot/h:tr"/></fo:table-body>
    </fo:table>
  </xsl:template>

  <!-- A map: cells of one size with white between them; those without a territory are nothing. -->

  <xsl:template match="h:table[@class = 'tiles']">
    <fo:block-container writing-mode="lr-tb" space-before="2mm" space-after="4mm">
      <fo:table table-layout="fixed" width="{count(h:colgroup/h:col) * 11}mm" border-collapse="separate" border-separation="0.7mm" font-size="6pt" line-height="1.25">
        <xsl:if test="count(h:colgroup/h:col) &lt; 9"><xsl:attribute name="width"><xsl:value-of select="count(h:colgroup/h:col) * 21"/>mm</xsl:attribute><xsl:attribute name="font-size">7.5pt</xsl:attribute></xsl:if>
        <xsl:for-each select="h:colgroup/h:col"><fo:table-column column-number="{position()}" column-width="proportional-column-width(1)"/></xsl:for-each>
        <fo:table-body>
          <xsl:for-each select="h:tbody/h:tr">
            <fo:table-row keep-together.within-column="always" keep-with-next.within-column="always">
              <xsl:for-each select="h:td">
                <fo:table-cell display-align="center" text-align="center" padding="0.6mm 0.3mm 0.6mm 0.3mm">
                  <xsl:if test="@class">
                    <xsl:attribute name="background-color">
                      <xsl:choose>
                        <xsl:when test="contains(@class, 'q1')">#fdf1ec</xsl:when>
                        <xsl:when test="contains(@class, 'q2')">#e9f2f0</xsl:when>
                        <xsl:when test="contains(@class, 'q3')">#c9e2dd</xsl:when>
                        <xsl:when test="contains(@class, 'q4')">#9dcbc3</xsl:when>
                        <xsl:otherwise>#f1efe9</xsl:otherwise>
                      </xsl:choose>
                    </xsl:attribute>
                  </xsl:if>
                  <xsl:if test="contains(@class, 'q1')">
                    <xsl:attribute name="border">0.5pt solid #a5361a</xsl:attribute>
                    <xsl:attribute name="color">#7f2710</xsl:attribute>
                  </xsl:if>
                  <fo:block><xsl:apply-templates/></fo:block>
                </fo:table-cell>
              </xsl:for-each>
            </fo:table-row>
          </xsl:for-each>
        </fo:table-body>
      </fo:table>
    </fo:block-container>
  </xsl:template>

  <xsl:template match="h:tr">
    <fo:table-row keep-together.within-column="always">
      <xsl:if test="parent::h:tfoot and position() = 1"><xsl:attribute name="keep-with-previous.within-column">always</xsl:attribute></xsl:if>
      <xsl:apply-templates select="h:th | h:td"/>
    </fo:table-row>
  </xsl:template>

  <xsl:template match="h:th | h:td">
    <fo:table-cell padding="1.1mm 1.6mm 1.1mm 1.6mm" border-after-style="solid" border-after-width="0.5pt" border-after-color="#d3d2cb">
      <xsl:if test="@colspan"><xsl:attribute name="number-columns-spanned"><xsl:value-of select="@colspan"/></xsl:attribute></xsl:if>
      <xsl:if test="@rowspan"><xsl:attribute name="number-rows-spanned"><xsl:value-of select="@rowspan"/></xsl:attribute></xsl:if>
      <xsl:if test="ancestor::h:thead">
        <xsl:attribute name="display-align">after</xsl:attribute>
        <xsl:attribute name="border-after-width">0.8pt</xsl:attribute>
        <xsl:attribute name="border-after-color">#808886</xsl:attribute>
      </xsl:if>
      <xsl:if test="ancestor::h:tfoot or contains(concat(' ', ../@class, ' '), ' total ')">
        <xsl:attribute name="border-before-style">solid</xsl:attribute>
        <xsl:attribute name="border-before-width">0.8pt</xsl:attribute>
        <xsl:attribute name="border-before-color">#808886</xsl:attribute>
      </xsl:if>
      <xsl:if test="self::h:th or ancestor::h:tfoot or contains(concat(' ', ../@class, ' '), ' total ')"><xsl:attribute name="font-weight">bold</xsl:attribute></xsl:if>
      <fo:block>
        <xsl:if test="contains(concat(' ', @class, ' '), ' n ')"><!-- On the right in Arabic too: the units of numbers stand below one another. -->
          <xsl:attribute name="text-align">right</xsl:attribute></xsl:if>
        <xsl:if test="contains(concat(' ', @class, ' '), ' n ') and not(ancestor::h:thead)"><xsl:attribute name="wrap-option">no-wrap</xsl:attribute></xsl:if>
        <xsl:call-template name="toned"/>
        <xsl:call-template name="directed"/>
      </fo:block>
    </fo:table-cell>
  </xsl:template>

  <!-- Words within a line -->

  <xsl:template match="h:strong"><fo:inline font-weight="bold"><xsl:apply-templates/></fo:inline></xsl:template>

  <!-- The family has no slanted letters in Arabic: emphasis is weight and colour in every script. -->
  <xsl:template match="h:em"><fo:inline font-weight="bold" color="#45504e"><xsl:apply-templates/></fo:inline></xsl:template>

  <xsl:template match="h:br"><fo:block/></xsl:template>

  <xsl:template match="h:bdi">
    <xsl:call-template name="isolated">
      <xsl:with-param name="content"><xsl:apply-templates/></xsl:with-param>
      <xsl:with-param name="dir" select="@dir"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="h:span">
    <fo:inline>
      <xsl:if test="@lang"><xsl:attribute name="xml:lang"><xsl:value-of select="@lang"/></xsl:attribute></xsl:if>
      <xsl:call-template name="toned"/>
      <xsl:if test="contains(concat(' ', @class, ' '), ' tag ')">
        <xsl:attribute name="padding">0.4mm 1.2mm 0.4mm 1.2mm</xsl:attribute>
        <xsl:attribute name="font-weight">bold</xsl:attribute>
        <xsl:attribute name="background-color">
          <xsl:choose>
            <xsl:when test="contains(concat(' ', @class, ' '), ' bad ')">#fdf1ec</xsl:when>
            <xsl:when test="contains(concat(' ', @class, ' '), ' warn ')">#fcf5e4</xsl:when>
            <xsl:when test="contains(concat(' ', @class, ' '), ' ok ')">#dcedea</xsl:when>
            <xsl:otherwise>#f1efe9</xsl:otherwise>
          </xsl:choose>
        </xsl:attribute>
      </xsl:if>
      <xsl:choose>
        <xsl:when test="@dir"><fo:bidi-override direction="{@dir}" unicode-bidi="embed"><xsl:apply-templates/></fo:bidi-override></xsl:when>
        <xsl:otherwise><xsl:apply-templates/></xsl:otherwise>
      </xsl:choose>
    </fo:inline>
  </xsl:template>

  <!-- Pictures: shapes and words only; whatever could fetch, run or style anything is left out. -->

  <xsl:template match="svg:svg">
    <fo:instream-foreign-object fox:alt-text="{@aria-label}" inline-progression-dimension.maximum="100%" content-width="scale-down-to-fit" scaling="uniform">
      <xsl:copy><xsl:apply-templates select="@* | *" mode="picture"/></xsl:copy>
    </fo:instream-foreign-object>
  </xsl:template>

  <xsl:template match="svg:g | svg:rect | svg:circle | svg:line | svg:path | svg:polyline | svg:polygon | svg:text | svg:tspan" mode="picture">
    <xsl:element name="{local-name()}" namespace="http://www.w3.org/2000/svg">
      <xsl:apply-templates select="@* | node()" mode="picture"/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="*" mode="picture"/>

  <xsl:template match="@*" mode="picture">
    <xsl:if test="namespace-uri() = '' and not(contains(., 'url(')) and local-name() != 'style' and local-name() != 'class' and local-name() != 'role' and local-name() != 'aria-label' and not(starts-with(local-name(), 'on'))"><xsl:copy/></xsl:if>
  </xsl:template>

  <!-- Shared by the above -->

  <xsl:template name="isolated">
    <xsl:param name="content"/>
    <xsl:param name="dir"/>
    <xsl:value-of select="$mark"/>
    <fo:bidi-override unicode-bidi="embed">
      <xsl:attribute name="direction"><xsl:choose><xsl:when test="$dir = 'rtl'">rtl</xsl:when><xsl:otherwise>ltr</xsl:otherwise></xsl:choose></xsl:attribute>
      <xsl:copy-of select="$content"/>
    </fo:bidi-override>
    <xsl:value-of select="$mark"/>
  </xsl:template>

  <!-- A block in the other direction than the document's. -->
  <xsl:template name="directed">
    <xsl:choose>
      <xsl:when test="@dir and @dir != $direction">
        <fo:block-container>
          <xsl:attribute name="writing-mode"><xsl:choose><xsl:when test="@dir = 'rtl'">rl-tb</xsl:when><xsl:otherwise>lr-tb</xsl:otherwise></xsl:choose></xsl:attribute>
          <fo:block>
            <xsl:if test="@lang"><xsl:attribute name="xml:lang"><xsl:value-of select="@lang"/></xsl:attribute></xsl:if>
            <xsl:apply-templates/>
          </fo:block>
        </fo:block-container>
      </xsl:when>
      <xsl:otherwise><xsl:apply-templates/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="breaks">
    <xsl:if test="contains(concat(' ', @class, ' '), ' break ')"><xsl:attribute name="break-before">page</xsl:attribute></xsl:if>
    <xsl:if test="contains(concat(' ', @class, ' '), ' whole ')"><xsl:attribute name="keep-together.within-column">always</xsl:attribute></xsl:if>
  </xsl:template>

  <xsl:template name="toned">
    <xsl:if test="contains(concat(' ', @class, ' '), ' bad ')"><xsl:attribute name="color">#a5361a</xsl:attribute></xsl:if>
    <xsl:if test="contains(concat(' ', @class, ' '), ' warn ')"><xsl:attribute name="color">#74500a</xsl:attribute></xsl:if>
    <xsl:if test="contains(concat(' ', @class, ' '), ' ok ')"><xsl:attribute name="color">#08504a</xsl:attribute></xsl:if>
    <xsl:if test="contains(concat(' ', @class, ' '), ' quiet ')"><xsl:attribute name="color">#5f6967</xsl:attribute></xsl:if>
    <xsl:if test="contains(concat(' ', @class, ' '), ' note ')"><xsl:attribute name="color">#45504e</xsl:attribute><xsl:attribute name="font-size">8.5pt</xsl:attribute></xsl:if>
    <xsl:if test="contains(concat(' ', @class, ' '), ' lead ')"><xsl:attribute name="color">#45504e</xsl:attribute><xsl:attribute name="font-size">11.5pt</xsl:attribute></xsl:if>
  </xsl:template>
</xsl:stylesheet>

<map version="freeplane 1.9.13">
<!--To view this file, download free mind mapping software Freeplane from https://www.freeplane.org -->
<node TEXT="Acme" FOLDED="false" ID="ID_1723255651" CREATED="1283093380553" MODIFIED="1541834957842" LINK="https://acme.example/" BACKGROUND_COLOR="#97c7dc">
<font SIZE="16" BOLD="true" ITALIC="true"/>
<hook NAME="MapStyle">
    <properties show_icon_for_attributes="true" fit_to_viewport="false" show_note_icons="true"/>
<map_styles>
<stylenode LOCALIZED_TEXT="styles.root_node" STYLE="oval">
<stylenode LOCALIZED_TEXT="default" COLOR="#000000" STYLE="as_parent"/>
</stylenode>
</map_styles>
</hook>
<richcontent TYPE="NOTE" CONTENT-TYPE="xml/">
<html>
  <head>
    <style>p { margin: 0 }</style>
  </head>
  <body>
    <p>Our <b>largest</b>&#160;account<script>alert(1)</script></p>
  </body>
</html>
</richcontent>
<node TEXT="People" FOLDED="true" POSITION="right" ID="ID_2" COLOR="#ff0000ff">
<edge COLOR="#ff0000"/>
<icon BUILTIN="button_ok"/>
<icon BUILTIN="help"/>
<node TEXT="Bob&#xa;(champion)" ID="ID_3" COLOR="#000000" LINK="file:/C:/bob.txt">
<attribute NAME="age" VALUE="47"/>
</node>
<node ID="ID_4">
<richcontent TYPE="NODE">
<html>
  <head/>
  <body>
    <p>
      Carol <i>signs</i>
    </p>
  </body>
</html>
</richcontent>
<richcontent TYPE="DETAILS">
<html><head/><body><p>From May on</p></body></html>
</richcontent>
<arrowlink DESTINATION="ID_2" STARTARROW="NONE"/>
</node>
</node>
<node TEXT="" POSITION="left" ID="ID_5"/>
</node>
</map>

<?php
/**
 * Plugin Name: Stet
 * Description: Web components for news articles: header, photo, quotation, byline, newsletter signup and skip link.
 * Version: 0.2.0
 * Requires at least: 6.2
 * Requires PHP: 8.0
 * License: MIT
 *
 * The folder `dist` beside this file is that of the npm package `stet`.
 */

defined( 'ABSPATH' ) || exit;

const STET_ELEMENTS = 'article-header|attribution-line|captioned-photo|newsletter-signup|pull-quote|skip-link';

/** Data of the package: `integrity` (checksums) or `sanitize` (elements and attributes). */
function stet_data( string $name ): array {
	return json_decode( file_get_contents( __DIR__ . "/dist/$name.json" ), true );
}

/* Sheet, the places of WordPress's layout, and script, each with its integrity. */
add_action( 'wp_head', function () {
	$files = stet_data( 'integrity' )['files'];
	$print = function ( string $format, string $file ) use ( $files ) {
		printf( $format . "\n", esc_url( plugins_url( "dist/$file", __FILE__ ) ), esc_attr( $files[ $file ]['integrity'] ) );
	};
	$print( '<link rel="stylesheet" href="%s" integrity="%s">', 'stet-embed.css' );
	$print( '<link rel="stylesheet" href="%s" integrity="%s">', 'houses/wordpress.css' );
	$print( '<script type="module" src="%s" integrity="%s"></script>', 'stet.js' );
} );

/* The elements are allowed to authors who may not write any HTML. */
add_filter( 'wp_kses_allowed_html', function ( array $tags, $context ) {
	if ( 'post' !== $context ) {
		return $tags;
	}
	foreach ( stet_data( 'sanitize' )['elements'] as $name => $attributes ) {
		$tags[ $name ] = array_fill_keys( $attributes, true ) + ( $tags[ $name ] ?? array() );
	}
	return $tags;
}, 10, 2 );

/** Calls `$change` with each element of `$names` in `$html`, and puts what it returns in the element's place. */
function stet_replace( string $names, string $html, callable $change ): string {
	$pattern = '~<(stet-(?:' . $names . '))\b((?:[^>"\']|"[^"]*"|\'[^\']*\')*)>.*?</\1>~is';
	return preg_replace_callback( $pattern, $change, $html ) ?? $html;
}

/* WordPress puts paragraphs and line breaks into elements that it does not know. A placeholder stands for each element meanwhile. */
$stet_aside = array();
add_filter( 'the_content', function ( $html ) use ( &$stet_aside ) {
	return stet_replace( STET_ELEMENTS, $html, function ( $found ) use ( &$stet_aside ) {
		$stet_aside[] = $found[0];
		return sprintf( '<div data-stet-aside="%d"></div>', count( $stet_aside ) - 1 );
	} );
}, 9 );
add_filter( 'the_content', function ( $html ) use ( &$stet_aside ) {
	$back = fn( $found ) => $stet_aside[ (int) $found[1] ] ?? '';
	return preg_replace_callback( '~<div data-stet-aside="(\d+)"></div>~', $back, $html );
}, 10 );

/** What is no part of the story: the signup, skip links, and a sentence that stands in the story already. */
function stet_story( string $html ): string {
	$html = stet_replace( 'newsletter-signup|skip-link', $html, fn() => '' );
	return stet_replace( 'pull-quote', $html, fn( $found ) => preg_match( '~\squote=["\'][^"\']~i', $found[2] ) ? '' : $found[0] );
}

/** A covered photo without its picture, which no feed reader can cover: its reason, and a link to the story. */
function stet_cover( array $found ): string {
	$link = '<p>$1 <a href="' . esc_url( get_permalink() ) . '">$2</a></p>';
	$html = preg_replace( '~<details>\s*<summary>(.*?)\s*<b>(.*?)</b></summary>.*?</details>~is', $link, $found[0] );
	if ( $html === $found[0] && preg_match( '~\ssensitive=(["\'])(.*?)\1~is', $found[2], $given ) ) {
		preg_match( '~<figcaption\b.*?</figcaption>~is', $html, $caption );
		return "<figure><p>$given[2]</p>" . ( $caption[0] ?? '' ) . '</figure>';
	}
	return $html;
}

/* Feeds get the story alone, in plain elements. */
add_filter( 'the_content_feed', function ( $html ) {
	$html = stet_replace( 'captioned-photo', stet_story( $html ), 'stet_cover' );
	return preg_replace( '~</?stet-[a-z-]+\b(?:[^>"\']|"[^"]*"|\'[^\']*\')*>~i', '', $html );
} );

/* An excerpt begins with the story: without headline, byline and captions, which would run into its first sentence. */
add_filter( 'get_the_excerpt', function ( $excerpt, $post ) {
	if ( '' !== trim( (string) $excerpt ) || ! str_contains( $post->post_content, '<stet-' ) ) {
		return $excerpt;
	}
	$story = stet_replace( STET_ELEMENTS, do_blocks( $post->post_content ), fn() => ' ' );
	return wp_trim_words( strip_shortcodes( str_replace( '</', ' </', $story ) ), 55, '&nbsp;…' );
}, 5, 2 );

/*
 * An image block that has a caption is a figure already: the element goes around it. What is aligned left, right or centre, has a size of its own
 * or stands in a gallery keeps the place that the theme gives it.
 */
add_filter( 'render_block_core/image', function ( $html, $block, $instance ) {
	$settings = $block['attrs'] + array( 'align' => '', 'sizeSlug' => '' );
	$is_placed = isset( $settings['width'] ) || isset( $instance->context['imageCrop'] )
		|| in_array( $settings['align'], array( 'left', 'center', 'right' ), true )
		|| in_array( $settings['sizeSlug'], array( 'thumbnail', 'medium' ), true );
	if ( $is_placed || is_feed() || ! str_contains( $html, '<figcaption' ) || str_contains( $html, '<stet-' ) ) {
		return $html;
	}
	if ( ! in_array( $settings['align'], array( 'wide', 'full' ), true ) ) {
		return "<stet-captioned-photo>$html</stet-captioned-photo>";
	}
	$figure = str_replace( " align{$settings['align']}", '', $html );
	return "<stet-captioned-photo layout=\"{$settings['align']}\">$figure</stet-captioned-photo>";
}, 10, 3 );

/* One pattern for each element, in the editor's inserter. */
add_action( 'init', function () {
	register_block_pattern_category( 'stet', array( 'label' => 'Stet' ) );
	foreach ( glob( __DIR__ . '/patterns/*.html' ) as $file ) {
		$name = basename( $file, '.html' );
		register_block_pattern( "stet/$name", array(
			'title'      => ucfirst( str_replace( '-', ' ', $name ) ),
			'categories' => array( 'stet' ),
			'content'    => str_replace( '{plugin}', plugins_url( '', __FILE__ ), file_get_contents( $file ) ),
		) );
	}
} );
